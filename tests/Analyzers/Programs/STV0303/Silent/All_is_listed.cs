// File: Program.cs
[Serializable]
public partial class Ping;

[Serializable]
public partial record struct Pong(int Number);
// File: ArchiveSchema.txt
class Ping, schema 0
  nothing

struct Pong
  Number: int
