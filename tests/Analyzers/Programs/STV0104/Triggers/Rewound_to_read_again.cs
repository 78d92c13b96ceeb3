using Stevedore;

public static class Loader
{
    public static int Load(FileStream file)
    {
        var archive = new Archive(file, ArchiveMode.Load);
        int first = archive.ReadInt32();
        [|file.Position|] = 0;
        return first + archive.ReadInt32();
    }
}
