// File: Program.cs
[Serializable]
public abstract partial class Port
{
    public string Name = "";
}
// File: ArchiveSchema.txt
class Port, schema 0
  Name: CString
