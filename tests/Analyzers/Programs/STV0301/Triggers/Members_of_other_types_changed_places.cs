// File: Program.cs
[Serializable]
public partial record [|Tank|](long Serial, double Level);
// File: ArchiveSchema.txt
class Tank, schema 0
  Level: double
  Serial: LONGLONG
