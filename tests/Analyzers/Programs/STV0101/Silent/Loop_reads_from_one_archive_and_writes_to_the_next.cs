using Stevedore;

public static class Converter
{
    public static void Convert(IEnumerable<string> paths)
    {
        foreach (string path in paths)
        {
            using Archive source = Archive.OpenRead(path);
            using Archive target = Archive.Create(path + ".new");
            while (!source.IsBufferEmpty)
                target.Write(source.ReadInt32());
        }
    }
}
