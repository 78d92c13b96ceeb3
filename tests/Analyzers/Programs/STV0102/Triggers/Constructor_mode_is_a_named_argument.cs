using Stevedore;

public static class Log
{
    public static void Append(Stream stream, string line)
    {
        using (var archive = new Archive(mode: ArchiveMode.Load, stream: stream))
        {
            [|archive.WriteLine(line)|];
            [|archive.WriteLine("")|];
        }
    }
}
