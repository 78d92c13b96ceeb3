using Stevedore;

public static class Files
{
    public static void Look(SocketFile file)
    {
        [|file.SetLength(0)|];
    }
}
