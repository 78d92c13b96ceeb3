// File: Program.cs
[Serializable]
public partial class [|Anchor|]
{
    public int Weight;
}

[Serializable]
public partial class Buoy
{
    public int Light;
}

[Serializable]
public partial class [|Crane|]
{
    public int Reach;
}
// File: ArchiveSchema.txt
class Buoy, schema 0
  Light: int
