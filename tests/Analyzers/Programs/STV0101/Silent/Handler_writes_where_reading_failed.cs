using Stevedore;

public static class Repair
{
    public static int ReadOrReset(Archive archive, bool canWrite)
    {
        try
        {
            return archive.ReadInt32();
        }
        catch (ArchiveException) when (canWrite)
        {
            archive.Write(0);
            return 0;
        }
    }
}
