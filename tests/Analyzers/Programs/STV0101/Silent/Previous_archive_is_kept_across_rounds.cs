using Stevedore;

public static class Chain
{
    public static void Link(IEnumerable<Stream> streams)
    {
        Archive? previous = null;
        bool store = true;
        foreach (Stream stream in streams)
        {
            var current = new Archive(stream, store ? ArchiveMode.Store : ArchiveMode.Load);
            if (store)
                current.Write(1);
            else if (previous is not null)
                previous.Write(current.ReadInt32());
            previous = current;
            store = !store;
        }
    }
}
