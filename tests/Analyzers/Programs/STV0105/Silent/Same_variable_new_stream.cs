using Stevedore;

public static class Loader
{
    public static int Load(IEnumerable<string> paths)
    {
        int sum = 0;
        foreach (string path in paths)
        {
            Stream stream = File.OpenRead(path);
            var archive = new Archive(stream, ArchiveMode.Load);
            sum += archive.ReadInt32();
        }

        return sum;
    }
}
