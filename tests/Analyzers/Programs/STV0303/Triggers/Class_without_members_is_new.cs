// File: Program.cs
[Serializable]
public partial class [|Ping|];
// File: ArchiveSchema.txt
# Nothing yet.
