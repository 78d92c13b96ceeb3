using Stevedore;

public static class Files
{
    public static long? Size(SocketFile? file) => file?[|.Length|];
}
