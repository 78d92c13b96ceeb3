// File: Program.cs
using Stevedore;

[Serializable]
public partial class Port
{
    public string Name = "";
    public Stream? {|STV0002:Log|};
}
// File: ArchiveSchema.txt
class Port, schema 0
  Name: CString
