using Stevedore;

public abstract class Link : ArchiveSocket
{
    protected Archive? In { get; set; }
}

public sealed class ChatLink : Link
{
    public void OnReceive(int error) => Console.WriteLine([|In!.ReadInt32()|]);
}
