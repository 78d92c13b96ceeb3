using Stevedore;

public static class Saver
{
    public static void Save(Stream stream) => [|new Archive(stream, ArchiveMode.Store)|].Write(1);
}
