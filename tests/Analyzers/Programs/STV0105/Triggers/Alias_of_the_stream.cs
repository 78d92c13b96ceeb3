using Stevedore;

public static class Loader
{
    public static int Load(FileStream file)
    {
        Stream same = file;
        var first = new Archive(file, ArchiveMode.Load);
        int sum = first.ReadInt32();
        var second = [|new Archive(same, ArchiveMode.Load)|];
        return sum + second.ReadInt32();
    }
}
