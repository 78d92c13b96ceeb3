using Stevedore;

public static class Documents
{
    public static IEnumerable<List<int>> All(IEnumerable<string> paths) => paths.Select(Reader(Archive.Load<List<int>>));

    public static string Name => nameof(Archive.Load);

    private static Func<string, T> Reader<T>(Func<string, ArchiveOptions?, T> load) => path => load(path, null);
}
