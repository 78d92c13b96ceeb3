// File: Program.cs
using Stevedore;

[Serializable]
public partial class Buoy
{
    [Order(2)] public int Light;
}

public partial class Buoy
{
    [Order(1)] public int Depth;
}
// File: ArchiveSchema.txt
class Buoy, schema 0
  Depth: int
  Light: int
