// File: Program.cs
using Stevedore;

[Serializable, {|STV0008:RuntimeClass("CSize", Schema = 2, Versionable = true)|}]
public partial class [|Dimensions|]
{
    public int Height;
    public int Width;
}
// File: ArchiveSchema.txt
class CSize, schema 1
  Width: int
  Height: int

class CSize, schema 2
  Height: int
  Width: int
