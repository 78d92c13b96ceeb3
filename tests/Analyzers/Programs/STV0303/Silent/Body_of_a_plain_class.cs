// File: Program.cs
using Stevedore;

public class Log : IArchivable
{
    private int _lines;

    public void Serialize(Archive archive) => archive.Exchange(ref _lines);
}
// File: ArchiveSchema.txt
# Nothing yet.
