using Stevedore;

public sealed class Cursor
{
    private Archive _archive = Archive.OpenRead("a");

    public static Cursor Over(Archive archive) => new() { _archive = archive };

    public void Put(int value) => _archive.Write(value);
}
