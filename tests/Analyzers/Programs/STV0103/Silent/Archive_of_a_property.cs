using Stevedore;

public sealed class Session(Stream stream)
{
    private readonly Archive _out = new(stream, ArchiveMode.Store);

    public Archive Out => _out;

    public void Close() => _out.Close();
}

public static class Writer
{
    public static void Write(Session session) => session.Out.Write(1);
}
