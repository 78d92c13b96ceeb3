// File: Program.cs
[Serializable]
public partial class Anchor
{
    public int Weight;
}

[Serializable]
public partial class Buoy
{
    public int Weight;
}
// File: ArchiveSchema.txt
[|class Anchor, schema 0|]
class Buoy, schema 0
  Weight: int
