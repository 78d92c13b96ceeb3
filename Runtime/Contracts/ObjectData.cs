using System.Collections;
using System.Collections.Specialized;
using System.ComponentModel;
using System.Runtime.Serialization;

// The platform calls the types of its formatters obsolete; classes that have them are what this is for.
#pragma warning disable SYSLIB0050, SYSLIB0051

namespace Stevedore.Generated;

/// <summary>
/// The bodies of classes that say themselves what they are made of: a count, and of each value its name and a reference, as any object may
/// be referred to. Only values that the program knows can be among them.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ObjectData
{
    /// <summary>As BinaryFormatter has it.</summary>
    private static StreamingContext Context => new(StreamingContextStates.All);

    /// <summary>Stores what an object says that it is made of.</summary>
    /// <exception cref="ArgumentException">One of the values is not archivable.</exception>
    /// <exception cref="InvalidOperationException">
    /// The object wants to be stored as one of a class that is not archivable, or that is known by its name alone.
    /// </exception>
    /// <inheritdoc cref="Archive.WriteObject" path="/exception"/>
    public static void WriteObjectData(this Archive archive, ISerializable value)
    {
        ArgumentNullException.ThrowIfNull(archive);
        ArgumentNullException.ThrowIfNull(value);
        SerializationInfo info = new(value.GetType(), new FormatterConverter());
        value.GetObjectData(info, Context);
        RuntimeClass? other = OtherClass(info, value.GetType());
        archive.Write(other is not null);
        if (other is not null)
            archive.WriteClass(other);
        archive.WriteCount(info.MemberCount);
        foreach (SerializationEntry entry in info)
        {
            archive.Write(entry.Name);
            archive.WriteObject(Storable(entry.Value));
        }
    }

    /// <summary>Loads what an object is made of, and has its constructor run on it.</summary>
    /// <exception cref="ArchiveException">
    /// The constructor does not take it, or the object stands for one that does not come (<see cref="ArchiveError.BadData"/>); or as for
    /// <see cref="Archive.ReadObject{T}()"/>.
    /// </exception>
    public static void ReadObjectData(this Archive archive, ISerializable value)
    {
        ArgumentNullException.ThrowIfNull(archive);
        ArgumentNullException.ThrowIfNull(value);
        if (archive.ReadBoolean())
        {
            archive.LoadInPlaceOf(value, () => Other(archive));
            return;
        }
        Make(archive, value.GetType(), value as IDeserializationConstructor);
    }

    /// <summary>Loads what an object is made of, and makes it.</summary>
    /// <param name="archive">The archive.</param>
    /// <param name="type">The object's class.</param>
    /// <param name="constructor">Runs the object's constructor; null if there is none.</param>
    internal static void Make(Archive archive, Type type, IDeserializationConstructor? constructor)
    {
        SerializationInfo info = new(type, new FormatterConverter());
        long count = archive.ReadCount();
        for (long i = 0; i < count; i++)
        {
            archive.WatchMemory();
            string name = archive.ReadString() ?? "";
            Add(archive, info, name, Value(archive, name));
        }

        Construct(archive, constructor, info);
    }

    /// <summary>Loads an object of another class, that stands in the place of one.</summary>
    private static object Other(Archive archive)
    {
        RuntimeClass other = archive.ReadClass();
        if (other.IsAbstract)
            throw archive.Error(ArchiveError.BadClass, $"The class {other.Name} is abstract, so there can be no object of it.", other.Name);
        object value = other.CreateObject();
        Make(archive, value.GetType(), value as IDeserializationConstructor);
        return value;
    }

    private static RuntimeClass? OtherClass(SerializationInfo info, Type type)
    {
        if (info.IsFullTypeNameSetExplicit || info.IsAssemblyNameSetExplicit)
            throw new InvalidOperationException(
                $"{type} wants to be stored as a '{info.FullTypeName}', by its name alone, of which no archive knows the class. Use "
                    + $"{nameof(SerializationInfo)}.{nameof(SerializationInfo.SetType)} with a class that is archivable.");
        if (info.ObjectType == type)
            return null;
        return RuntimeClass.Find(info.ObjectType) ?? throw new InvalidOperationException(
            $"{type} wants to be stored as a {info.ObjectType}, which is not archivable. Mark it [Serializable] and partial.");
    }

    /// <summary>
    /// What a value is stored as: a dictionary that no program can name, such as that with the data of an exception, is one that keeps the
    /// order.
    /// </summary>
    private static object? Storable(object? value)
    {
        if (value is not IDictionary map || map.GetType().Assembly != typeof(Exception).Assembly)
            return value;
        if (RuntimeClass.Find(map.GetType()) is not null)
            return value;
        OrderedDictionary stored = [];
        foreach (DictionaryEntry entry in map)
            stored.Add(entry.Key, entry.Value);
        return stored;
    }

    private static object? Value(Archive archive, string name)
    {
        try
        {
            return archive.ReadObject();
        }
        catch (ArchiveException e) when (e.IsIn(name))
        {
            throw;
        }
    }

    private static void Add(Archive archive, SerializationInfo info, string name, object? value)
    {
        try
        {
            info.AddValue(name, value);
        }
        catch (SerializationException cause)
        {
            throw archive.Error(ArchiveError.BadData, $"A {info.ObjectType.Name} has two values '{name}'.", cause: cause);
        }
    }

    private static void Construct(Archive archive, IDeserializationConstructor? constructor, SerializationInfo info)
    {
        if (constructor is null)
        {
            // A class that only stands for another object need not take anything.
            if (info.MemberCount == 0)
                return;
            throw archive.Error(
                ArchiveError.BadClass,
                $"A {info.ObjectType.Name} takes no values, for it has no constructor with a {nameof(SerializationInfo)}.",
                info.ObjectType.Name);
        }

        try
        {
            constructor.Construct(info, Context);
        }
        catch (Exception cause) when (cause is not ArchiveException)
        {
            throw archive.Error(
                ArchiveError.BadData,
                $"The constructor of {info.ObjectType.Name} does not take what was loaded: {cause.Message}",
                cause: cause);
        }
    }
}
