using System.Net.Sockets;
using Stevedore;

[Serializable]
public partial class FileHeader
{
    public string? Name;
    public long Length;
}

public sealed class FileReceiver(TcpClient client)
{
    public void Receive(string folder)
    {
        NetworkStream stream = client.GetStream();
        Archive archive = new(stream, ArchiveMode.Load);
        FileHeader? header = archive.ReadObject<FileHeader>();
        archive.Close();
        using FileStream file = File.Create(Path.Combine(folder, header!.Name!));
        [|stream.CopyTo(file)|];
    }
}
