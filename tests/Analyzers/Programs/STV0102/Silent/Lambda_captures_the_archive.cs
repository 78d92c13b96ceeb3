using Stevedore;

public static class Lazily
{
    public static Func<int> Reader(Archive archive)
    {
        Func<int> read = () => archive.ReadInt32();
        archive.Write(1);
        return archive.IsStoring ? () => 0 : read;
    }
}
