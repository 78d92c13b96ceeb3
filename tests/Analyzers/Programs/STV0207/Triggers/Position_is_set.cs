using Stevedore;

public static class Files
{
    public static void Look(SocketFile file)
    {
        [|file.Position|] = 0;
    }
}
