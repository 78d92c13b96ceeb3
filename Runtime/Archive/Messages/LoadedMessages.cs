using System.Runtime.ExceptionServices;

namespace Stevedore;

/// <summary>What was loaded of a <see cref="MessageBlock"/>.</summary>
/// <param name="Count">The messages that were loaded.</param>
/// <param name="Size">The bytes that they took.</param>
/// <param name="LastSize">The size of the last message that was whole, even if it was too long to be loaded.</param>
/// <param name="Missing">The bytes that the next message is known to lack, if it was tried in vain.</param>
/// <param name="Failure">Why the next message cannot be loaded: its bytes are wrong, or end too early, or its body has thrown.</param>
internal readonly record struct LoadedMessages(int Count, int Size, int LastSize, long Missing, ExceptionDispatchInfo? Failure);
