// File: Program.cs
[Serializable]
public partial class Port
{
    public string Name = "";
}
// File: ArchiveSchema.txt
class Port, schema 0
[|  Name CString|]
