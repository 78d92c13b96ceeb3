using Stevedore;

namespace ChatCluster;

/// <summary>What a server sends to a client.</summary>
[Serializable]
public abstract partial class ServerMessage;

/// <summary>The member has a mailbox: nothing that is said from now on is missed, whether the member is here or not.</summary>
[Serializable]
public sealed partial class Welcome : ServerMessage;

/// <summary>The broker has stored a line for every member: whatever server is lost now, the line is not.</summary>
[Serializable]
public sealed partial class Acknowledged(Guid id) : ServerMessage
{
    public Guid Id => id;
}

/// <summary>A member has said something. The ticket is to be sent back once it is heard.</summary>
[Serializable]
public sealed partial class Said(ulong ticket, Line line) : ServerMessage
{
    [Embedded] private readonly Line _line = line;

    public ulong Ticket => ticket;

    public Line Line => _line;
}
