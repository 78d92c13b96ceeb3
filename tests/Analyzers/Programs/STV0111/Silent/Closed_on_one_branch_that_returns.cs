using Stevedore;

public static class Saver
{
    public static void Save(Archive archive, bool empty)
    {
        if (empty)
        {
            archive.Close();
            return;
        }

        archive.Write(1);
    }
}
