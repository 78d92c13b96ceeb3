using Stevedore;

public sealed class MainForm
{
    private readonly Archive _out;

    public MainForm(Stream stream) => _out = new Archive(stream, ArchiveMode.Store);

    private void OnClosing(object sender, EventArgs e)
    {
        _out.Close();
        [|_out.Write(true)|];
    }
}
