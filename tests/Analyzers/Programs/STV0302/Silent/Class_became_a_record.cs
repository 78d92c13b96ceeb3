// File: Program.cs
[Serializable]
public sealed partial record Port(string Name);
// File: ArchiveSchema.txt
class Port, schema 0
  Name: CString
