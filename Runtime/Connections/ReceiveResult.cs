namespace Stevedore;

/// <summary>A message, or the end of what the peer sends.</summary>
internal readonly record struct ReceiveResult<T>(bool HasMessage, T Message);
