// File: Program.cs
using Stevedore;

[Serializable]
public partial class Log
{
    private int _lines;

    public void Serialize(Archive archive) => archive.Exchange(ref _lines);
}
// File: ArchiveSchema.txt
class Log, schema 0
  by hand
