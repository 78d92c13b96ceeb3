using Stevedore;

public static class Program
{
    public static void Run(ArchiveSocket listener, int times)
    {
        for (int i = 0; i < times; i++)
            AcceptNext();

        void AcceptNext()
        {
            ArchiveSocket next = [|new()|];
            listener.Accept(next);
        }
    }
}
