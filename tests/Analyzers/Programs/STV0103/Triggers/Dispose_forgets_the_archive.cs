using Stevedore;

public sealed class Recorder : IDisposable
{
    private readonly FileStream _file;
    private readonly Archive _archive;

    public Recorder(string path)
    {
        _file = File.Create(path);
        _archive = [|new Archive(_file, ArchiveMode.Store)|];
    }

    public void Record(int sample) => _archive.Write(sample);

    public void Dispose() => _file.Dispose();
}
