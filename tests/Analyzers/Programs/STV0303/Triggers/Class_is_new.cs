// File: Program.cs
[Serializable]
public partial class [|Port|]
{
    public string Name = "";
}
// File: ArchiveSchema.txt
# Nothing yet.
