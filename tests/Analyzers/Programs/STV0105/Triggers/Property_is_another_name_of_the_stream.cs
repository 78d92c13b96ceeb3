using Stevedore;

public sealed class Reader(Stream stream)
{
    private readonly Stream _stream = stream;

    private Stream Source => _stream;

    public int Sum()
    {
        Archive first = new(_stream, ArchiveMode.Load);
        int sum = first.ReadInt32();
        Archive second = [|new(Source, ArchiveMode.Load)|];
        return sum + second.ReadInt32();
    }
}
