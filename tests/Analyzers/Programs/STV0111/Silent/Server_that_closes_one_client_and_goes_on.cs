using Stevedore;

public static class Server
{
    public static void Run(Func<Archive> next, Func<bool> isLast)
    {
        Archive archive = next();
        while (true)
        {
            if (isLast())
            {
                archive.Close();
                archive = next();
            }
            else
            {
                archive.Write(0);
            }
        }
    }
}
