namespace Stevedore.Soak.Clients;

/// <summary>What a client does to its connection.</summary>
internal enum Behaviour
{
    /// <summary>Sends, waits for all answers, closes.</summary>
    Honest,

    /// <summary>Ends its own side behind the last message, and waits for the answers then.</summary>
    HalfClose,

    /// <summary>Goes away in the middle of everything.</summary>
    Kill,

    /// <summary>Resets the connection behind messages that are whole.</summary>
    Reset,

    /// <summary>Stops within a message, and waits to be thrown out.</summary>
    Stall,

    /// <summary>Sends what is no message.</summary>
    Garbage,
}
