namespace Stevedore.Tests.Harness;

/// <summary>What a test gives is not what is written down.</summary>
/// <param name="message">Which files differ, and where.</param>
public sealed class SnapshotException(string message) : Exception(message);
