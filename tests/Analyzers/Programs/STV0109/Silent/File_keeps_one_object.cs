using Stevedore;

public static class Saver
{
    public static void Save(string path, Message message)
    {
        using Archive archive = Archive.Create(path);
        archive.WriteObject(message);
        message.Number++;
        archive.WriteObject(message);
    }
}

[Serializable]
public sealed partial class Message
{
    public string? Text { get; set; }
    public int Number;
    public List<string> Names { get; } = [];
}
