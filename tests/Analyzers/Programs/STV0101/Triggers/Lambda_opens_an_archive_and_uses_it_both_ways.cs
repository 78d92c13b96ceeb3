using Stevedore;

public static class Background
{
    public static Task<int> RoundTrip(Stream stream, bool storing) => Task.Run(() =>
    {
        var archive = new Archive(stream, storing ? ArchiveMode.Store : ArchiveMode.Load);
        archive.Write(1);
        return [|archive.ReadInt32()|];
    });
}
