using Stevedore;

public class Service
{
    public bool IsVerbose { get; set; }

    public void Accept(ArchiveSocket listener)
    {
        using ArchiveSocket client = [|new ArchiveSocket()|];
        listener.Accept(client);
        if (IsVerbose)
            Console.WriteLine(client.LocalPort);
    }
}
