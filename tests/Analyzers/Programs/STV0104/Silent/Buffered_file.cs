using Stevedore;

public static class Loader
{
    public static int Load(string path)
    {
        using BufferedStream buffered = new(File.OpenRead(path));
        using (Archive archive = new(buffered, ArchiveMode.Load))
            Console.WriteLine(archive.ReadInt32());
        return buffered.ReadByte();
    }
}
