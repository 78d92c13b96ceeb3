using System.Net.Sockets;
using Stevedore;

public class MainForm
{
    private readonly TcpClient _client = new();

    private async void OnConnectClicked(object? sender, EventArgs e)
    {
        await _client.ConnectAsync("server", 700);
        NetworkStream stream = _client.GetStream();
        using (var archive = new Archive(stream, ArchiveMode.Load))
            Title = archive.ReadString();
        byte[] picture = new byte[1024];
        int size = await [|stream.ReadAsync(picture, 0, picture.Length)|];
        Title += $" ({size})";
    }

    public string? Title { get; set; }
}
