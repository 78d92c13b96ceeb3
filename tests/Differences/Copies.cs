using System.Runtime.Serialization.Formatters.Binary;

namespace Stevedore.Differences.Tests;

/// <summary>What comes back of an object.</summary>
internal static class Copies
{
    /// <summary>What the real BinaryFormatter loads of what it has stored.</summary>
    public static T ByBinaryFormatter<T>(T value) where T : notnull => (T)Load(Store(value));

    /// <summary>What <see cref="BinaryFormatterPayload"/> loads of what the real BinaryFormatter has stored.</summary>
    public static T ByPayload<T>(T value) where T : notnull => BinaryFormatterPayload.Load<T>(Store(value));

    /// <summary>What an archive loads of what another has stored.</summary>
    public static T ByArchive<T>(T value) where T : IArchivable => Archive.Deserialize<T>(Archive.Serialize(value));

    /// <summary>The bytes of the real BinaryFormatter.</summary>
    public static byte[] Store(object value, SerializationBinder? names = null)
    {
        using MemoryStream stream = new();
        new BinaryFormatter { Binder = names }.Serialize(stream, value);
        return stream.ToArray();
    }

    /// <summary>What the real BinaryFormatter loads.</summary>
    public static object Load(byte[] bytes, BinaryFormatter? formatter = null) =>
        (formatter ?? new()).Deserialize(new MemoryStream(bytes));

    /// <summary>What the real BinaryFormatter loads into another class, as if the one that was stored had become it.</summary>
    public static TNew LoadAs<TOld, TNew>(TOld value, BinaryFormatter? formatter = null) where TOld : notnull =>
        (TNew)Load(Store(value, new Renaming(typeof(TOld), typeof(TNew))), formatter);

    /// <summary>What <see cref="BinaryFormatterPayload"/> loads so.</summary>
    public static TNew PayloadAs<TOld, TNew>(TOld value) where TOld : notnull =>
        BinaryFormatterPayload.Load<TNew>(Store(value, new Renaming(typeof(TOld), typeof(TNew))));

    private sealed class Renaming(Type from, Type to) : SerializationBinder
    {
        public override void BindToName(Type serializedType, out string? assemblyName, out string? typeName)
        {
            assemblyName = serializedType == from ? to.Assembly.FullName : null;
            typeName = serializedType == from ? to.FullName : null;
        }

        public override Type? BindToType(string assemblyName, string typeName) => null;
    }
}
