using Stevedore;

public static class Sender
{
    public static void Send(Archive archive, object message)
    {
        archive.WriteObject(message);
    }
}
