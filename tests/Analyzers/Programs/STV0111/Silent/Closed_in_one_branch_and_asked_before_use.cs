using Stevedore;

public static class Saver
{
    public static void Save(Archive archive, int[] values)
    {
        bool open = true;
        if (values.Length == 0)
        {
            archive.Close();
            open = false;
        }

        if (open)
            archive.WriteCount(values.Length);
        archive.Close();
    }
}
