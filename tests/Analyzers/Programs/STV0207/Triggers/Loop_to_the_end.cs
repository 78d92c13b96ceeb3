using Stevedore;

public static class Files
{
    public static void Look(SocketFile file)
    {
        while ([|file.Position|] < [|file.Length|])
            Console.WriteLine(file.ReadByte());
    }
}
