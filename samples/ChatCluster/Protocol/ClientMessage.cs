using Stevedore;

namespace ChatCluster;

/// <summary>What a client sends to its server.</summary>
[Serializable]
public abstract partial class ClientMessage;

/// <summary>The first message. The answer is <see cref="Welcome"/>.</summary>
[Serializable]
public sealed partial class Join(string name) : ClientMessage
{
    public string Name => name;
}

/// <summary>The member says something. It is said again to another server until one has acknowledged it.</summary>
[Serializable]
public sealed partial class Say(Line line) : ClientMessage
{
    [Embedded] private readonly Line _line = line;

    public Line Line => _line;
}

/// <summary>The member has heard a line; it need not be kept any longer.</summary>
[Serializable]
public sealed partial class Heard(ulong ticket) : ClientMessage
{
    public ulong Ticket => ticket;
}
