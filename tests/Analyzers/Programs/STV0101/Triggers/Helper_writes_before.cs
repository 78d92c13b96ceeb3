using Stevedore;

public sealed class Client
{
    public int Ask(Archive archive)
    {
        Send(archive, "who");
        return [|archive.ReadInt32()|];
    }

    private void Send(Archive archive, string question)
    {
        archive.Write(question);
        archive.Flush();
    }
}
