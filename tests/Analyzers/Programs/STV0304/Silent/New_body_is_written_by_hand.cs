// File: Program.cs
using Stevedore;

[Serializable, RuntimeClass("CLog", Schema = 2, Versionable = true)]
public partial class Log
{
    private int _lines;

    public void Serialize(Archive archive) => archive.Exchange(ref _lines);
}
// File: ArchiveSchema.txt
class CLog, schema 1
  Lines: short

class CLog, schema 2
  by hand
