using Stevedore;

public static class Saver
{
    public static void Save(Archive archive)
    {
        Archive copy = archive;
        copy.Close();
        int number = 7;
        [|archive.Exchange(ref number)|];
    }
}
