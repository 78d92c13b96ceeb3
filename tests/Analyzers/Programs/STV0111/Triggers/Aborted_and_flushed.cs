using Stevedore;

public static class Saver
{
    public static void Save(Archive archive, bool cancelled)
    {
        archive.Write(cancelled);
        archive.Abort();
        [|archive.Flush()|];
    }
}
