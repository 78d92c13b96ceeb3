using System.Runtime.CompilerServices;

namespace Stevedore;

/// <content>Values that have no body of their own, where any object may stand.</content>
public sealed partial class Archive
{
    private static bool IsBoxed<T>(T value) => BoxedClassOf(value!) is not null;

    /// <summary>
    /// The class of a value without a body of its own; <see langword="null"/> if it has none. A class of the platform that no program can
    /// name, as one of the frozen sets, is how the platform makes the one that it derives from.
    /// </summary>
    private static RuntimeClass? BoxedClassOf(object value)
    {
        for (Type? type = value.GetType(); type is not null; type = type.BaseType)
        {
            if (RuntimeClass.Find(type) is { } found)
                return found.Body is not null && (type == value.GetType() || ExactType.IsOfPlatform(value.GetType(), type)) ? found : null;
            if (type.IsVisible)
                break;
        }
        return null;
    }

    /// <summary>The value that is being loaded is there, so that what it contains can refer to it.</summary>
    internal void Meet(object value) => LoadedObjects.Meet(value);

    /// <summary>Stores a value behind the tag of its class. It has got a place among the objects, and no number yet.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void WriteBoxed(object value, RuntimeClass runtimeClass, BoxedBody body)
    {
        if (_options.Peer == ArchivePeer.Mfc)
            throw PeerHasNoSuchClass(runtimeClass);
        if (!_storedClasses.TryGet(runtimeClass, out _))
            EnsureNameIsItsOwn(runtimeClass);
        int schema = WriteTagOf(runtimeClass);
        StoredObjects.NumberOf(value) = GiveNumber();
        bool isMadeFirst = body.IsMadeFirst(value);
        if (!isMadeFirst)
            StoredObjects.CloseNumberOf(value);
        OuterBody outer = EnterBody(schema);
        if (outer.NeedsCare)
            SerializeWithCare(new BodyInPlace(body, runtimeClass.Type) { Value = value });
        else
            body.Store(this, value);
        LeaveBody(outer);
        if (!isMadeFirst)
            StoredObjects.OpenNumberOf(value);
    }

    /// <summary>Loads a value behind the tag of its class.</summary>
    private object ReadBoxed(LoadedClass loaded)
    {
        if (loaded.Class.Body is not BoxedBody body)
            throw NothingMade(loaded.Class);
        if (!LoadedObjects.TryBegin(loaded.Class.Type, out LoadedObjects.MadeLater around))
            throw TooManyNumbers();
        object? value;
        try
        {
            OuterBody outer = EnterBody(loaded.Schema);
            value = outer.NeedsCare ? SerializeWithCare(new BodyInPlace(body, loaded.Class.Type)).Value : body.Load(this);
            LeaveBody(outer);
        }
        catch (ArchiveException e) when (e.Place.IsInObject(loaded.Name))
        {
            throw;
        }
        LoadedObjects.End(value ?? throw Impossible(loaded.Name), around);
        return value;
    }

    /// <summary>A name that is that of another class too could not be loaded again.</summary>
    private static void EnsureNameIsItsOwn(RuntimeClass runtimeClass)
    {
        IReadOnlyList<RuntimeClass> named = ClassTable.Default.Find(runtimeClass.Name);
        if (named.Count > 1)
            throw new InvalidOperationException(
                $"Where any object may stand, “{runtimeClass.Name}” does not say which type is meant: "
                    + $"{SharedName.Describe(named.Select(static c => c.Type))}. Rename one of them, or give the member its type.");
    }

    private ArchiveException ContainsItself() => Error(
        ArchiveError.BadData,
        "A value contains itself that is there only when all of it is loaded: an array of more than "
            + $"{MostMadeFirst} elements, or a collection other than a list, a dictionary and those without type parameters.");

    private static InvalidOperationException PeerHasNoSuchClass(RuntimeClass runtimeClass) => new(
        $"A {runtimeClass.Type} was to be stored where any object may stand, and the peer is an MFC program "
            + $"({nameof(ArchivePeer)}.{nameof(ArchivePeer.Mfc)}), which has no class {runtimeClass.Name}. Give the member this type, or "
            + "store an object of a class that both have.");

    /// <summary>The most elements of an array that is made before they have arrived.</summary>
    internal const int MostMadeFirst = UnprovenCapacity;

    /// <summary>The body and its value as one thing that a fresh stack can run.</summary>
    private sealed class BodyInPlace(BoxedBody body, Type type) : IArchivable
    {
        public Type Type => type;

        public object? Value { get; set; }

        public void Serialize(Archive archive)
        {
            if (archive.IsStoring)
                body.Store(archive, Value!);
            else
                Value = body.Load(archive);
        }
    }
}
