using Stevedore;

public static class Saver
{
    public static void Save(Archive archive, bool keep)
    {
        if (keep)
            archive.Close();
        else
            archive.Abort();
        [|archive.WriteLine("end")|];
    }
}
