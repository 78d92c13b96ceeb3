using System.Collections.Concurrent;
using System.Runtime.CompilerServices;

namespace Stevedore;

/// <summary>
/// A type of whole values, for those who have it as a <see cref="Type"/> only: the way from there to the generic code, which would take
/// reflection otherwise, and what NativeAOT has not compiled.
/// </summary>
internal abstract class RootType
{
    private static readonly ConcurrentDictionary<Type, RootType> s_lasting = new();
    private static readonly ConditionalWeakTable<Type, RootType> s_unloadable = [];

    /// <summary>Makes a type known that has a formatter. Adding it again changes nothing.</summary>
    public static void Add<T>()
    {
        if (typeof(T).IsCollectible)
            s_unloadable.TryAdd(typeof(T), new RootType<T>());
        else
            s_lasting.TryAdd(typeof(T), new RootType<T>());
    }

    /// <summary>The type, if it has a formatter or needs none; a class has a body of its own and is not found here.</summary>
    public static RootType? Find(Type type)
    {
        if (s_lasting.TryGetValue(type, out RootType? known) || s_unloadable.TryGetValue(type, out known))
            return known;
        if (type == typeof(byte[]))
            return new RootType<byte[]>();
        return type.IsEnum ? null : Type.GetTypeCode(type) switch
        {
            TypeCode.Boolean => new RootType<bool>(),
            TypeCode.Char => new RootType<char>(),
            TypeCode.SByte => new RootType<sbyte>(),
            TypeCode.Byte => new RootType<byte>(),
            TypeCode.Int16 => new RootType<short>(),
            TypeCode.UInt16 => new RootType<ushort>(),
            TypeCode.Int32 => new RootType<int>(),
            TypeCode.UInt32 => new RootType<uint>(),
            TypeCode.Int64 => new RootType<long>(),
            TypeCode.UInt64 => new RootType<ulong>(),
            TypeCode.Single => new RootType<float>(),
            TypeCode.Double => new RootType<double>(),
            TypeCode.String => new RootType<string>(),
            _ => null,
        };
    }

    /// <summary>Stores a value of the type in place.</summary>
    public abstract void Store(Archive archive, object? value);

    /// <summary>Loads a value of the type that was stored in place.</summary>
    public abstract object? Load(Archive archive);
}

/// <inheritdoc/>
internal sealed class RootType<T> : RootType
{
    public override void Store(Archive archive, object? value) => archive.StoreRoot((T)value!);

    public override object? Load(Archive archive) => archive.LoadRoot(RuntimeClass.CreatorOf<T>());
}
