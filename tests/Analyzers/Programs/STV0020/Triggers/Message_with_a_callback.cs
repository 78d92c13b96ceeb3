using Stevedore;

[Serializable]
public partial class Request
{
    public int Number;
    public Action<string>? [|Completed|];
}

public static class Client
{
    public static ValueTask SendAsync(ArchiveConnection connection, Request request) => connection.SendAsync(request);
}
