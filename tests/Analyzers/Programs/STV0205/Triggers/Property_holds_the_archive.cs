using Stevedore;

public sealed class ChatSocket : ArchiveSocket
{
    public Archive Input { get; set; } = null!;

    public void OnReceive(int error) => Console.WriteLine([|Input.ReadString()|]);
}
