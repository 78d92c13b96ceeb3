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
# Our formats.

# Since 1997.
class Buoy, schema 0
  Light: int
class Anchor, schema 0
	Weight: int
# The end.
