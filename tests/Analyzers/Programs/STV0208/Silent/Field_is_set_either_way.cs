using Stevedore;

public static class Sender
{
    private static ArchiveOptions s_options = new() { Peer = ArchivePeer.NotMfc };

    public static void UseMfc() => s_options = new ArchiveOptions();

    public static void Send(Stream stream, object message)
    {
        using var archive = new Archive(stream, ArchiveMode.Store, s_options);
        archive.WriteObject(message);
    }
}
