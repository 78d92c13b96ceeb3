using Stevedore;

public static class Copier
{
    public static void CopyHeader(Archive archive)
    {
        [|archive.Write(archive.ReadInt32())|];
    }
}
