using Stevedore;

public sealed class Channel
{
    public bool IsStoring => true;

    public void Write(int value) => Console.WriteLine(value);

    public int ReadInt32() => 1;
}

public static class Program
{
    public static void Run(Channel channel, Archive archive)
    {
        channel.Write(channel.ReadInt32());
        if (channel.IsStoring)
            archive.Write(1);
        else
            archive.ReadInt32();
    }
}
