using Stevedore.Wire;

namespace Stevedore;

/// <content>What a trace is told of objects and classes.</content>
public sealed partial class Archive
{
    private long AllocatedByTrace => Buffer.Trace?.Allocated ?? 0;

    private ArchiveRead TraceOf(ObjectTag tag, long position)
    {
        object? target = FindQuietly(tag);
        ArchiveReadKind kind = tag.IsClass ? ArchiveReadKind.KnownClass
            : tag.Number == 0 ? ArchiveReadKind.Null
            : ArchiveReadKind.Reference;
        ArchiveRead read = new(position, Position - position, kind) { Number = tag.Number };
        return target is LoadedClass loaded
            ? read with { Class = loaded.Class, ClassName = loaded.Name, Schema = loaded.Schema }
            : read with { Target = target };
    }

    /// <summary>What a tag means, before it is seen whether it may.</summary>
    private object? FindQuietly(ObjectTag tag)
    {
        if (LoadedObjects.TryGet(tag.Number, out object? known) && known is LoadedClass == tag.IsClass)
            return known;
        if (!_isRootWithoutNumber)
            return null;
        // Its number shows what the numbers are: those of all that were met until now become one larger.
        if (tag.Number == 1 && !tag.IsClass)
            return _root;
        return LoadedObjects.TryGet(tag.Number - 1, out known) && known is LoadedClass == tag.IsClass ? known : null;
    }

    /// <summary>The tag of a new class that ends here.</summary>
    private ArchiveRead TraceOf(RuntimeClass runtimeClass, string name, int schema)
    {
        int length = sizeof(ushort) + ClassHeader.FixedSize + name.Length;
        return new ArchiveRead(Position - length, length, ArchiveReadKind.NewClass)
        {
            Number = (uint)LoadedObjects.Count + 1,
            Class = runtimeClass,
            ClassName = name,
            Schema = schema,
        };
    }

    private ArchiveBody TraceOf<T>(T value) where T : IArchivable
    {
        bool isTagged = Bodies.Schema != BodyScope.UnknownSchema;
        return new ArchiveBody(
            Buffer.TracedPosition,
            isTagged ? ArchiveBodyKind.Object : ArchiveBodyKind.InPlace,
            value is BodyInPlace boxed ? boxed.Type : value.GetType())
        {
            Schema = Bodies.Schema,
            Number = isTagged ? (uint)LoadedObjects.Count : 0,
            Value = value is BodyInPlace ? null : value,
        };
    }
}
