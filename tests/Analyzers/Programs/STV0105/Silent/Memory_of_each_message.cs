using Stevedore;

public static class Loader
{
    public static int Load(byte[] first, byte[] second)
    {
        var one = new Archive(new MemoryStream(first), ArchiveMode.Load);
        int sum = one.ReadInt32();
        var two = new Archive(new MemoryStream(second), ArchiveMode.Load);
        return sum + two.ReadInt32();
    }
}
