using Stevedore;

public static class PingPong
{
    public static void Run(string path, int rounds)
    {
        Archive archive = Archive.Create(path);
        for (int round = 0; round < rounds; round++)
        {
            if (archive.IsStoring)
            {
                archive.Write(round);
                archive.Close();
                archive = Archive.OpenRead(path);
            }
            else
            {
                Console.WriteLine(archive.ReadInt32());
                archive.Close();
                archive = Archive.Create(path);
            }
        }

        archive.Close();
    }
}
