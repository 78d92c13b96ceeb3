using Stevedore;

public static class Saver
{
    public static void Save(Archive archive, bool last)
    {
        if (last)
            archive.Close();
        if (!last)
            archive.Write(1);
    }
}
