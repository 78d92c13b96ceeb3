using Stevedore;

public static class Files
{
    public static void Look(SocketFile file)
    {
        [|file.Seek(0, SeekOrigin.Begin)|];
    }
}
