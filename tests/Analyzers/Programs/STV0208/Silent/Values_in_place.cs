using Stevedore;

[Serializable]
public partial class Message
{
    public int Kind;
}

public static class Sender
{
    public static void Send(Stream stream, Message message)
    {
        using var archive = new Archive(stream, ArchiveMode.Store, new ArchiveOptions { Peer = ArchivePeer.NotMfc });
        archive.Write(message.Kind);
        archive.WriteEmbedded(message);
    }
}
