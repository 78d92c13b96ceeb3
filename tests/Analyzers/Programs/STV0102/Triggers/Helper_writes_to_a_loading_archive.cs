using Stevedore;

public static class Client
{
    public static void Main()
    {
        using Archive archive = Archive.OpenRead("a");
        [|Send(archive, 1)|];
    }

    private static void Send(Archive output, int number)
    {
        if (number > 0)
            output.Write(number);
        else
            output.Write(0);
        output.Flush();
    }
}
