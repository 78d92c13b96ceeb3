using Stevedore;

public static class Documents
{
    public static IEnumerable<Stream> All(IEnumerable<string> paths) => paths.Select(Reader([|Archive.Load<Stream>|]));

    private static Func<string, T> Reader<T>(Func<string, ArchiveOptions?, T> load) => path => load(path, null);
}
