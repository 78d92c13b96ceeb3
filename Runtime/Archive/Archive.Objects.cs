using System.Reflection;
using System.Runtime.CompilerServices;
using Stevedore.Wire;

namespace Stevedore;

public sealed partial class Archive
{
    /// <summary>
    /// Stores an object as a reference: null, the number it got when it was stored before, or its class and its body.
    /// MFC: <c>CArchive::WriteObject</c>, <c>operator&lt;&lt;(CObject*)</c>.
    /// </summary>
    /// <exception cref="ArgumentException">The object's class is not archivable, or has no schema.</exception>
    /// <exception cref="InvalidOperationException">The peer is not MFC.</exception>
    /// <exception cref="ArchiveException">As for <see cref="Write(byte)"/>; or a limit is exceeded.</exception>
    public void WriteObject(object? value)
    {
        EnsurePeerReadsTags();
        if (value is null)
        {
            WriteNumber(0);
            return;
        }
        ref uint number = ref StoredObjects.NumberOf(value);
        if (number != 0)
        {
            MeetNumber();
            WriteNumber(number);
            return;
        }
        if (ReferenceEquals(value, _storedRoot.Object) && TryNumberStoredRoot())
        {
            number = 1;
            WriteNumber(number);
            return;
        }
        StoredClasses.Recent recent = _storedClasses.RecentOf(value.GetType());
        int schema = recent.Schema;
        if (recent.Number != 0)
        {
            MeetNumber();
            WriteClassNumber(recent.Number);
        }
        else
        {
            RuntimeClass runtimeClass = ClassOf(value);
            if (runtimeClass.Body is BoxedBody boxed)
            {
                WriteBoxed(value, runtimeClass, boxed);
                return;
            }
            schema = WriteTagOf(runtimeClass, value);
        }
        number = GiveNumber();
        if (Bodies.MayEnterUnseen)
        {
            if (recent.Layout is FixedLayout layout)
            {
                layout.StoreInto(value, Buffer.Append(layout.Size));
                return;
            }
            if (recent.Layout is { } flat && TryStore(flat, value))
                return;
        }
        OuterBody outer = EnterBody(schema);
        if (outer.NeedsCare)
            SerializeWithCare((IArchivable)value);
        else
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
    // All but the cast is the same for every type, and is not compiled again where it is called.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public T? ReadObject<T>() where T : class
    {
        object? value = ReadAny(typeof(T));
        T? fitting = value as T;
        return fitting is not null || value is null ? fitting : throw WrongClass(value.GetType(), typeof(T));
    }

    /// <summary>Loads a reference to an object of any class. MFC: <c>CArchive::ReadObject(NULL)</c>.</summary>
    /// <inheritdoc cref="ReadObject{T}()" path="/exception"/>
    public object? ReadObject() => ReadObject<object>();

    /// <summary>
    /// Loads a reference to an object of a class known by its <see cref="RuntimeClass"/>. MFC: <c>CArchive::ReadObject(pClass)</c>.
    /// </summary>
    /// <exception cref="ArgumentException">The class has no schema.</exception>
    /// <inheritdoc cref="ReadObject{T}()" path="/exception"/>
    public object? ReadObject(RuntimeClass required)
    {
        ArgumentNullException.ThrowIfNull(required);
        Buffer.EnsureLoading();
        EnsureCanReadClass(required);
        ObjectTag tag = ReadTag();
        if (!tag.IsClass)
        {
            object? known = KnownObject(tag);
            return known is null || RuntimeClass.Find(known.GetType())?.IsDerivedFrom(required) == true
                ? known
                : throw WrongClass(known.GetType(), required.Type);
        }
        LoadedClass loaded = ReadTaggedClass(tag, required);
        EnsureDerived(loaded, required);
        return ReadTagged(loaded);
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
        _mapsObjects = true;
        _isRootWithoutNumber = false;
        _storedRoot.End();
        if (IsLoading)
            AddLoaded(value);
        else
            StoredObjects.NumberOf(value) = GiveNumber();
    }

    /// <summary>Loads a reference whose type is known to be a class in fact, though not by a constraint.</summary>
    internal T? ReadReference<T>()
    {
        object? value = ReadAny(typeof(T));
        if (value is T fitting)
            return fitting;
        return value is null ? default : throw WrongClass(value.GetType(), typeof(T));
    }

    /// <summary>Loads a reference; that an object which was loaded before fits is not seen to.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private object? ReadAny(Type type)
    {
        ObjectTag tag = ReadTag();
        if (!tag.IsClass)
            return KnownObject(tag);
        LoadedClass loaded = tag.IsNewClass ? ReadNewClass(type) : KnownClass(tag);
        return loaded.Fits(type) ? ReadTagged(loaded) : throw WrongClass(loaded.Class.Type, type);
    }

    private ObjectTag ReadTag()
    {
        int size = ObjectTag.Read(Buffer.Unread, out ObjectTag tag);
        if (size < 0)
            return ReceiveTag();
        Buffer.Advance(size);
        return tag;
    }

    /// <summary>Loads a tag that is not received yet.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private ObjectTag ReceiveTag()
    {
        long start = Position;
        int size;
        ObjectTag tag;
        while ((size = ObjectTag.Read(Buffer.Unread, out tag)) < 0)
            Buffer.Fill(-size);
        Buffer.Advance(size);
        if (Buffer.Trace is not null && !tag.IsNewClass)
            Buffer.Report(TraceOf(tag, start));
        return tag;
    }

    /// <summary>Loads an object behind the tag of its class.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private object ReadTagged(LoadedClass loaded)
    {
        WatchMemory();
        return loaded.Layout is { } layout && Bodies.MayEnterUnseen && TryMake(layout) is { } made ? made : ReadWithBody(loaded);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private object ReadWithBody(LoadedClass loaded)
    {
        if (loaded.TryCreate() is not { } value)
            return ReadBoxed(loaded);
        AddLoaded(value);
        if (!loaded.IsPlain)
            return ReadUnusualBody(loaded, value);
        ReadBody(loaded, value);
        return value;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void ReadBody(LoadedClass loaded, object value)
    {
        try
        {
            OuterBody outer = EnterBody(loaded.Schema);
            if (outer.NeedsCare)
                SerializeWithCare(BodyOf(value));
            else
                BodyOf(value).Serialize(this);
            LeaveBody(outer);
        }
        catch (ArchiveException e) when (e.Place.IsInObject(loaded.Name))
        {
            throw;
        }
    }

    /// <summary>
    /// Loads the body of an object that is the first of its class, keeps its name, asks for classes, or gives way to another.
    /// </summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private object ReadUnusualBody(LoadedClass loaded, object value)
    {
        loaded.Meet(value);
        LoadedObjects.MadeLater around = loaded.MayStandIn ? BeginStandIn(value) : default;
        if (loaded.IsOneOfSeveral)
            WireNames.Set(value, loaded.Name);
        Assembly? outerAsker = loaded.IsAsker ? Ask(loaded) : null;
        ReadBody(loaded, value);
        if (loaded.IsAsker)
            _asker = outerAsker;
        return loaded.MayStandIn ? EndStandIn(value, around) : value;
    }

    /// <summary>From here on, the assembly of this class asks.</summary>
    /// <returns>The one that has asked until now.</returns>
    private Assembly? Ask(LoadedClass loaded)
    {
        Assembly? outer = _asker;
        _asker = loaded.Class.Type.Assembly;
        return outer;
    }

    /// <summary>
    /// The body of an object that was just made. Classes are registered without knowing of archives, so it shows here whether they have
    /// one.
    /// </summary>
    private static IArchivable BodyOf(object value) => value as IArchivable ?? throw HasNoBody(value.GetType());

    private static InvalidOperationException HasNoBody(Type type) =>
        new($"{type} does not implement {nameof(IArchivable)}, so its objects have no body.");

    private Exception NothingMade(RuntimeClass runtimeClass) => runtimeClass.IsAbstract
        ? Error(
            ArchiveError.BadClass,
            $"The class {runtimeClass.Name} is abstract, so there can be no object of it.",
            runtimeClass.Name)
        : RuntimeClass.MadeNothing(runtimeClass.Type);

    private static RuntimeClass ClassOf(object value)
    {
        RuntimeClass? runtimeClass = value switch
        {
            IRuntimeObject known => known.GetRuntimeClass(),
            IArchivable => RuntimeClass.Find(value.GetType()),
            _ => BoxedClassOf(value),
        };
        if (runtimeClass is { Body: not null })
            return runtimeClass;
        // A derived class that is not archivable itself inherits its base's answer; stored so, its own members would be lost.
        return runtimeClass is not null && runtimeClass.Type == value.GetType()
            ? runtimeClass
            : throw new ArgumentException(NotAnObject(value, runtimeClass), nameof(value));
    }

    private static string NotAnObject(object value, RuntimeClass? inherited)
    {
        Type type = value.GetType();
        if (inherited is not null)
            return $"{type} derives from the archivable {inherited.Type}, but what it adds would be lost, since it is not archivable "
                + "itself. Mark it [Serializable] and partial, too.";
        return value is IArchivable && !type.IsValueType
            ? $"{type} has a body, but no class: it implements {nameof(IRuntimeObject)}, and {nameof(RuntimeClass)}."
                + $"{nameof(RuntimeClass.Register)} makes it known before archives meet it."
            : NotArchivableTypes.AdviceOnReference(type);
    }

    private static string NameOf(Type type) => RuntimeClass.Find(type)?.Name ?? type.Name;
}
