using Stevedore.Wire;

namespace Stevedore;

public sealed partial class Archive
{
    /// <summary>A longer list of loaded objects is thrown away when the archive is used again, rather than kept.</summary>
    private const int LargestKeptList = 1 << 12;

    private readonly ObjectNumbers _storedObjects = new();
    private readonly List<object> _loaded = [];
    private uint _numbersGiven;

    /// <summary>
    /// Stores an object as a reference: null, the number it got when it was stored before, or its class and its body.
    /// MFC: <c>CArchive::WriteObject</c>, <c>operator&lt;&lt;(CObject*)</c>.
    /// </summary>
    /// <exception cref="ArgumentException">The object's class is not archivable, or has no schema.</exception>
    /// <exception cref="InvalidOperationException">The peer is not MFC.</exception>
    /// <exception cref="ArchiveException">As for <see cref="Write(byte)"/>; or a limit is exceeded.</exception>
    public void WriteObject(object? value)
    {
        Span<byte> room = Buffer.GetSpan(ObjectTag.MaxSize);
        EnsurePeerReadsTags();
        if (value is null)
        {
            Buffer.Advance(ObjectTag.WriteObject(room, 0));
            return;
        }
        ref uint number = ref _storedObjects.NumberOf(value);
        if (number != 0)
        {
            Buffer.Advance(ObjectTag.WriteObject(room, number));
            return;
        }
        RuntimeClass runtimeClass = ClassOf(value);
        int schema = PutClass(runtimeClass);
        number = NextNumber();
        OuterBody outer = EnterBody(schema);
        ((IArchivable)value).Serialize(this);
        LeaveBody(outer);
    }

    /// <summary>Loads a reference. MFC: <c>CArchive::ReadObject</c>, <c>operator&gt;&gt;(T*&amp;)</c>.</summary>
    /// <typeparam name="T">The class, abstract class or interface that the object must have.</typeparam>
    /// <returns>The object, the same one for the same number; or <see langword="null"/>.</returns>
    /// <exception cref="ArchiveException">
    /// The bytes end, there is no such number (<see cref="ArchiveError.BadIndex"/>), the class is unknown or not a <typeparamref name="T"/>
    /// (<see cref="ArchiveError.BadClass"/>), its schema cannot be loaded (<see cref="ArchiveError.BadSchema"/>), or a limit is exceeded.
    /// </exception>
    /// <exception cref="ObjectDisposedException">The archive is closed.</exception>
    public T? ReadObject<T>() where T : class => ReadReference<T>();

    /// <summary>Loads a reference to an object of any class. MFC: <c>CArchive::ReadObject(NULL)</c>.</summary>
    /// <inheritdoc cref="ReadObject{T}()" path="/exception"/>
    public object? ReadObject() => ReadObject<object>();

    /// <summary>Loads a reference to an object of a class known by its <see cref="RuntimeClass"/>. MFC: <c>CArchive::ReadObject(pClass)</c>.</summary>
    /// <exception cref="ArgumentException">The class has no schema.</exception>
    /// <inheritdoc cref="ReadObject{T}()" path="/exception"/>
    public object? ReadObject(RuntimeClass required)
    {
        ArgumentNullException.ThrowIfNull(required);
        Buffer.EnsureLoading();
        EnsureCanReadClass(required);
        ObjectTag tag = TakeTag();
        if (!tag.IsClass)
        {
            object? known = TakeKnown(tag);
            return known is null || RuntimeClass.Find(known.GetType())?.IsDerivedFrom(required) == true
                ? known
                : throw WrongClass(NameOf(known), required.Name);
        }
        LoadedClass loaded = TakeClass(tag);
        EnsureDerived(loaded, required);
        return TakeBody(loaded);
    }

    /// <summary>
    /// Gives an object the next number without storing or loading a byte, so that references to it are back references; typically the
    /// document itself, before its body. Mapping it again gives it another number. MFC: <c>CArchive::MapObject</c>.
    /// </summary>
    /// <exception cref="ArchiveException">A limit is exceeded.</exception>
    /// <exception cref="ObjectDisposedException">The archive is closed.</exception>
    public void MapObject(object value)
    {
        ArgumentNullException.ThrowIfNull(value);
        Buffer.ThrowIfClosed();
        if (IsLoading)
            AddLoaded(value);
        else
            _storedObjects.NumberOf(value) = NextNumber();
    }

    /// <summary>Loads a reference whose type is known to be a class in fact, though not by a constraint.</summary>
    internal T? ReadReference<T>()
    {
        ObjectTag tag = TakeTag();
        if (!tag.IsClass)
        {
            object? known = TakeKnown(tag);
            return known is null or T ? (T?)known : throw WrongClass(NameOf(known), NameOf(typeof(T)));
        }
        LoadedClass loaded = TakeClass(tag);
        if (!loaded.Fits<T>())
            throw WrongClass(loaded.Class.Name, NameOf(typeof(T)));
        return (T)TakeBody(loaded);
    }

    private ObjectTag TakeTag()
    {
        int size;
        ObjectTag tag;
        while ((size = ObjectTag.Read(Buffer.Unread, out tag)) < 0)
            Buffer.Fill(-size);
        Buffer.Advance(size);
        return tag;
    }

    /// <summary>The object that was given the number before; null for 0.</summary>
    private object? TakeKnown(ObjectTag tag)
    {
        if (tag.Number == 0)
            return null;
        if (tag.Number > (uint)_loaded.Count)
            throw Error(ArchiveError.BadIndex, $"There is no object number {tag.Number}; {_loaded.Count} numbers are given so far.");
        object known = _loaded[(int)tag.Number - 1];
        return known is LoadedClass named
            ? throw Error(ArchiveError.BadIndex, $"Number {tag.Number} is the class {named.Class.Name}, where an object is named.")
            : known;
    }

    private object TakeBody(LoadedClass loaded)
    {
        if (loaded.Class.IsAbstract)
            throw Error(ArchiveError.BadClass, $"The class {loaded.Class.Name} is abstract, so there can be no object of it.", loaded.Class.Name);
        object value = loaded.Class.CreateObject();
        AddLoaded(value);
        OuterBody outer = EnterBody(loaded.Schema);
        BodyOf(value).Serialize(this);
        LeaveBody(outer);
        return value;
    }

    /// <summary>The body of an object that was just made. Classes are registered without knowing of archives, so it shows here whether they have one.</summary>
    private static IArchivable BodyOf(object value) => value as IArchivable
        ?? throw new InvalidOperationException($"{value.GetType()} does not implement {nameof(IArchivable)}, so its objects have no body.");

    private static RuntimeClass ClassOf(object value)
    {
        RuntimeClass? runtimeClass = value switch
        {
            IRuntimeObject known => known.GetRuntimeClass(),
            IArchivable => RuntimeClass.Find(value.GetType()),
            _ => null,
        };
        // A derived class that is not archivable itself inherits its base's answer; stored so, its own members would be lost.
        return runtimeClass is not null && runtimeClass.Type == value.GetType()
            ? runtimeClass
            : throw new ArgumentException(RuntimeClass.NotArchivable(value.GetType()).Message, nameof(value));
    }

    private void AddLoaded(object value)
    {
        EnsureNumberFree((uint)_loaded.Count);
        _loaded.Add(value);
    }

    private uint NextNumber()
    {
        EnsureNumberFree(_numbersGiven);
        return ++_numbersGiven;
    }

    private void EnsureNumberFree(uint given)
    {
        if (given >= _limits.MaxObjectCount)
            throw Error(ArchiveError.LimitExceeded, $"There are more than the {_limits.MaxObjectCount} objects and classes allowed ({nameof(ArchiveLimits)}.{nameof(ArchiveLimits.MaxObjectCount)}).");
    }

    private static string NameOf(object value) => NameOf(value.GetType());

    private static string NameOf(Type type) => RuntimeClass.Find(type)?.Name ?? type.Name;

    private void ForgetObjects()
    {
        if (_storedObjects.Count > 0 || _numbersGiven > 0 || _loaded.Count > 0)
            ForgetNumbers();
        _schemas = null;
        ForgetBodies();
    }

    /// <summary>Forgets the bodies that an exception has ended, and what waited for them.</summary>
    private void ForgetBodies()
    {
        SetSchema(UnknownSchema);
        ForgetCallbacks();
        _depth = 0;
        _bodiesWithoutBytes = 0;
    }

    private void ForgetNumbers()
    {
        _storedObjects.Clear();
        _storedClasses.Clear();
        _loaded.Clear();
        if (_loaded.Capacity > LargestKeptList)
            _loaded.Capacity = 0;
        _numbersGiven = 0;
    }
}
