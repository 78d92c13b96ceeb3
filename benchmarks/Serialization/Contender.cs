using System.Buffers;

namespace Serialization;

/// <summary>One way to store and load the value of a workload.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Store">Stores the value.</param>
/// <param name="Load">Loads a value from what was stored.</param>
public sealed record Contender(string Name, Action<IBufferWriter<byte>> Store, Func<byte[], object> Load);
