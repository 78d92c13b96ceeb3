using Stevedore;

public class MainForm
{
    private Archive? _archive;
    private string? _text;

    public void Open(Stream stream, ArchiveMode mode) => _archive = new Archive(stream, mode);

    private void OnSaveClicked(object? sender, EventArgs e)
    {
        if (_archive is null)
            return;
        _archive.Write(_text);
        _archive.Flush();
        _text = [|_archive.ReadString()|];
    }
}
