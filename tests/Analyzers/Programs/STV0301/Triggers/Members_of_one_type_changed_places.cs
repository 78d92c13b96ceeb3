// File: Program.cs
using Stevedore;

[Serializable, RuntimeClass("CSize", Schema = 1)]
public sealed partial class [|Dimensions|]
{
    public int Height;
    public int Width;
}
// File: ArchiveSchema.txt
class CSize, schema 1
  Width: int
  Height: int
