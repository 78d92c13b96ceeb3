using Stevedore;

public sealed class MainForm
{
    private readonly ArchiveSocket _socket = new();

    private async void ConnectButton_Click(object? sender, EventArgs e)
    {
        await Task.Yield();
        [|_socket.Connect("host", 700)|];
        [|_socket.Send(new byte[] { 1, 2, 3 })|];
    }
}
