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
    private static readonly StreamingContext s_context = new(StreamingContextStates.All);

    /// <summary>Stores what an object says that it is made of.</summary>
    /// <exception cref="ArgumentException">One of the values is not archivable.</exception>
    /// <exception cref="InvalidOperationException">
    /// The object wants to be stored as one of a class that is not archivable, or that does not take what the object says.
    /// </exception>
    /// <inheritdoc cref="Archive.WriteObject" path="/exception"/>
    public static void WriteObjectData(this Archive archive, ISerializable value)
    {
        ArgumentNullException.ThrowIfNull(archive);
        ArgumentNullException.ThrowIfNull(value);
        SerializationInfo info = new(value.GetType(), new FormatterConverter());
        value.GetObjectData(info, s_context);
        archive.Write(NameOfOther(info, value.GetType()));
        archive.WriteCount(info.MemberCount);
        foreach (SerializationEntry entry in info)
        {
            archive.Write(entry.Name);
            archive.WriteObject(Storable(entry.Value));
        }
    }

    /// <summary>Loads what an object is made of, and has its constructor run.</summary>
    /// <exception cref="ArchiveException">
    /// The constructor does not take it, or the object stands for one that does not come (<see cref="ArchiveError.BadData"/>); or as for
    /// <see cref="Archive.ReadObject{T}()"/>.
    /// </exception>
    public static void ReadObjectData(this Archive archive, ISerializable value)
    {
        ArgumentNullException.ThrowIfNull(archive);
        ArgumentNullException.ThrowIfNull(value);
        object target = archive.ReadString() is { Length: > 0 } other ? Other(archive, other) : value;
        SerializationInfo info = new(target.GetType(), new FormatterConverter());
        long count = archive.ReadCount();
        for (long i = 0; i < count; i++)
        {
            string name = archive.ReadString() ?? "";
            Add(archive, info, name, ReadValue(archive, name));
        }

        Construct(archive, target, info);
        if (!ReferenceEquals(target, value))
            archive.Replace(value, RealObject(archive, target));
    }
}
