// File: Program.cs
[Serializable]
public partial class Anchor
{
    public int Weight;
}

[Serializable]
public partial class Buoy
{
    public int Light;
}
// File: ArchiveSchema.txt
[|<<<<<<< HEAD|]
class Anchor, schema 0
  Weight: int
[|=======|]
class Buoy, schema 0
  Light: int
[|>>>>>>> theirs|]
