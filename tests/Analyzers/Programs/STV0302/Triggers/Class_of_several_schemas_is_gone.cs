// File: Program.cs
Console.WriteLine("no classes");
// File: ArchiveSchema.txt
[|class Anchor, schema 0|]
  Weight: int

class Anchor, schema 1
  Weight: double
