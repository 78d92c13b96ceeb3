// File: Program.cs
[Serializable]
public partial class {|STV0303:Port|}
{
    public string Name = "";
}
// File: ArchiveSchema.txt
[|class Port|]
[|  Name: CString|]
