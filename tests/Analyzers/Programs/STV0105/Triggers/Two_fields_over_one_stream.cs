using Stevedore;

public sealed class Link : IDisposable
{
    private readonly Stream _stream;
    private readonly Archive _control;
    private readonly Archive _data;

    public Link(Stream stream)
    {
        _stream = stream;
        _control = new Archive(_stream, ArchiveMode.Store);
        _data = [|new Archive(_stream, ArchiveMode.Store)|];
    }

    public void Command(int code) => _control.Write(code);

    public void Send(double value) => _data.Write(value);

    public void Dispose()
    {
        _control.Dispose();
        _data.Dispose();
    }
}
