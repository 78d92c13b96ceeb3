using System.Runtime.ExceptionServices;

namespace Stevedore;

/// <summary>What was stored of the messages that were to be.</summary>
/// <param name="Count">The messages that were stored.</param>
/// <param name="MayHaveMore">Whether there may be more messages; not so when the enumerator has come to its end.</param>
/// <param name="IsOutOfStep">
/// Whether the peer's archive will number objects otherwise from now on, since a part of a message was numbered and never sent.
/// </param>
/// <param name="Failure">Why the next message could not be stored.</param>
internal readonly record struct StoredMessages(
    long Count,
    bool MayHaveMore = false,
    bool IsOutOfStep = false,
    ExceptionDispatchInfo? Failure = null);
