using Stevedore;

public static class Program
{
    public static void Main(string[] args)
    {
        var archive = Archive.Create(args[0]);
        archive.Write(1);
        archive.Close();
        [|archive.Write(2)|];
    }
}
