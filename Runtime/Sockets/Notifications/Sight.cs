namespace Stevedore;

/// <summary>What <see cref="Readiness.Look"/> sees.</summary>
internal enum Sight
{
    /// <summary>Nothing to receive yet.</summary>
    Nothing,

    /// <summary>Something to receive.</summary>
    Data,

    /// <summary>The end of the stream, in good order or not.</summary>
    End,

    /// <summary>No socket any more.</summary>
    Gone,
}
