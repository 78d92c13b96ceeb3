using System.Runtime.Serialization;
using System.Runtime.Serialization.Formatters.Binary;

namespace Stevedore.Payloads.Tests;

/// <summary>What BinaryFormatter itself stores and loads.</summary>
internal static class RealBinaryFormatter
{
    /// <param name="value">The object.</param>
    /// <param name="names">Says the names of types as a program had them once.</param>
    public static byte[] Store(object value, SerializationBinder? names = null)
    {
        using MemoryStream stream = new();
        new BinaryFormatter { Binder = names }.Serialize(stream, value);
        return stream.ToArray();
    }

    public static object Load(byte[] payload) => new BinaryFormatter().Deserialize(new MemoryStream(payload));

    /// <summary>Stores a value and loads it by both, and asserts that the graphs are the same.</summary>
    public static T AssertLoadsTheSame<T>(T value) where T : notnull
    {
        byte[] payload = Store(value);
        T loaded = BinaryFormatterPayload.Load<T>(payload);
        Graphs.AssertSame(Load(payload), loaded);
        return loaded;
    }
}
