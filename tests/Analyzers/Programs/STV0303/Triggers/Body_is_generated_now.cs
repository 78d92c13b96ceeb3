// File: Program.cs
[Serializable]
public partial class [|Log|]
{
    private int _lines;

    public int Lines => _lines;
}
// File: ArchiveSchema.txt
class Log, schema 0
  by hand
