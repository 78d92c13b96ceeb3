using Stevedore;

public static class Writer
{
    public static void Write(IReadOnlyList<Archive> archives, Func<int, Archive> find, Dictionary<string, Archive> named)
    {
        archives[0].Write(1);
        Archive second = find(2);
        second.Write(2);
        Archive third = named["x"];
        third.Write(3);
    }
}
