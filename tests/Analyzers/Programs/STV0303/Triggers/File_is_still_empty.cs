// File: Program.cs
[Serializable]
public partial record [|Ping|](int Number);
// File: ArchiveSchema.txt

