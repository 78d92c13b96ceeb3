// File: Program.cs
[Serializable]
public partial class Buoy
{
    public int Light;
}
// File: ArchiveSchema.txt
[|class Anchor, schema 0|]
  Weight: int

class Buoy, schema 0
  Light: int
