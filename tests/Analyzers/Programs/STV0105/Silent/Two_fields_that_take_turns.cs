using Stevedore;

public sealed class Link(Stream stream) : IDisposable
{
    private readonly Archive _control = new(stream, ArchiveMode.Store);
    private readonly Archive _data = new(stream, ArchiveMode.Store);

    public void Command(int code)
    {
        _control.Write(code);
        _control.Flush();
    }

    public void Send(double value)
    {
        _data.Write(value);
        _data.Flush();
    }

    public void Dispose()
    {
        _control.Dispose();
        _data.Dispose();
    }
}
