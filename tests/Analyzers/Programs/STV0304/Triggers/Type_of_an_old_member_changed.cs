// File: Program.cs
using Stevedore;

[Serializable, {|STV0008:RuntimeClass("CPort", Schema = 2, Versionable = true)|}]
public partial class [|Port|]
{
    public long Berths;
}
// File: ArchiveSchema.txt
class CPort, schema 1
  Berths: int

class CPort, schema 2
  Berths: LONGLONG
