// File: Program.cs
using Stevedore;

[Serializable, RuntimeClass("CSeals", Schema = 1)]
public partial class [|Seals|]
{
    [Count(WireType.Byte)] public ushort[] Numbers = [];
}
// File: ArchiveSchema.txt
class CSeals, schema 1
  Numbers: count, WORD each
