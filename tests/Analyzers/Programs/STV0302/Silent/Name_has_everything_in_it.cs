// File: Program.cs
using Stevedore;

[Serializable, RuntimeClass("C Port, schema 7: <old>", Schema = 1)]
public partial class Port
{
    public string Name = "";
}
// File: ArchiveSchema.txt
class C Port, schema 7: <old>, schema 1
  Name: CString
