using Stevedore;

[Serializable]
public class Message
{
    public int Id;
}

public sealed class Bus
{
    public void WriteObject(object value) => Console.WriteLine(value);

    public static void Save<T>(string path, T value) => Console.WriteLine(path + value);
}

public static class Program
{
    public static void Run(Bus bus, Archive archive)
    {
        bus.WriteObject(new Message());
        Bus.Save("x", new Message());
        archive.Flush();
    }
}
