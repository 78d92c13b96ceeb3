using System.Diagnostics.CodeAnalysis;

namespace Stevedore;

/// <content>
/// How a root is stored and loaded once an archive is open: by its body, by a formatter, or as a reference where its type is abstract.
/// </content>
public sealed partial class Archive
{
    private T LoadWholeAndReturn<T>(long length)
    {
        try
        {
            T value = LoadRoot<T>();
            EnsureWhole(length);
            return value;
        }
        finally
        {
            Return();
        }
    }

    /// <param name="value">An empty object that was made for it.</param>
    /// <param name="length">All bytes.</param>
    private T LoadWholeAndReturn<T>([DisallowNull] T value, long length)
    {
        try
        {
            value = LoadRootInto(value);
            EnsureWhole(length);
            return value;
        }
        finally
        {
            Return();
        }
    }

    /// <summary>An older layout without a mark of its own often loads without an error; that bytes are left is all that tells.</summary>
    private void EnsureWhole(long length)
    {
        if (Position != length && !_options.AllowTrailingData)
            throw Trailing(length - Position);
    }

    private ArchiveException Trailing(long left, bool isLeast = false) => Error(
        ArchiveError.TrailingData,
        $"{(isLeast ? "At least " : "")}{left} {(left == 1 ? "byte is" : "bytes are")} left behind the value, so the layout may be another "
            + "one. If they belong to something else, allow them "
            + $"({nameof(ArchiveOptions)}.{nameof(ArchiveOptions.AllowTrailingData)}).");

    internal void StoreRoot<T>(T value)
    {
        if (typeof(T).IsValueType && ArchiveFormatter<T>.Registered is { } unboxed)
        {
            unboxed.Write(this, value);
        }
        else if (value is IArchivable archivable)
        {
            StoreArchivable(archivable, value);
        }
        else if (ArchiveFormatter<T>.Registered is { } formatter)
        {
            StoreFormatted(formatter, value);
        }
        else
        {
            StorePlain(value);
        }
    }

    private void StoreFormatted<T>(ArchiveFormatter<T> formatter, T value)
    {
        Bodies.EnterRoot();
        try
        {
            formatter.Write(this, value);
        }
        finally
        {
            Bodies.LeaveRoot(this);
        }
    }

    private void StoreArchivable<T>(IArchivable archivable, T value)
    {
        if (typeof(T).IsValueType)
            archivable.Serialize(this);
        else if (archivable.GetType() == typeof(T))
            StoreObject(archivable);
        else
            StoreDerived(archivable, value);
    }

    private void StoreDerived<T>(IArchivable archivable, T value)
    {
        if (IsReferenceRoot<T>())
        {
            WriteObject(archivable);
            return;
        }
        EnsureAbstract<T>(value);
        StoreObject(archivable);
    }

    /// <summary>
    /// Stores an object in place. If something in it refers to it, it gets number 1 then. Where the numbers before cannot be changed any
    /// more, a second copy of it is stored, and shows that it must be stored anew.
    /// </summary>
    private void StoreObject(IArchivable root)
    {
        if (StoredObjects.NumbersGiven != 0)
        {
            root.Serialize(this);
            return;
        }
        long start = Position;
        bool isReferredTo;
        _storedRoot.Begin(root);
        Bodies.EnterRoot();
        try
        {
            root.Serialize(this);
            isReferredTo = _storedRoot.Object is null;
        }
        finally
        {
            _storedRoot.End();
            Bodies.LeaveRoot(this);
        }
        if (!isReferredTo || _mapsObjects || StoredObjects.NumberIfAny(root) is 0 or 1)
            return;
        if (!Buffer.TryGoBack(start))
            throw ShowsTooLate(root);
        StoredObjects.Clear();
        _storedClasses.Clear();
        MapObject(root);
        root.Serialize(this);
    }

    private static ArgumentException ShowsTooLate(IArchivable root) => new(
        $"The {root.GetType()} is part of a cycle of references, which shows when its first bytes are passed on already. Store it "
            + "into memory first, or as a reference.",
        nameof(root));

    /// <summary>
    /// Of an abstract class or an interface there are no objects that are exactly it, so the object is stored with its class.
    /// </summary>
    private static bool IsReferenceRoot<T>() => typeof(T).IsAbstract && ArchiveFormatter<T>.Registered is null;

    private T LoadRoot<T>() => LoadRoot(RuntimeClass.CreatorOf<T>());

    /// <summary>Loads a root whose class was looked up before, if it has one, since that takes as long as loading a small one.</summary>
    internal T LoadRoot<T>(Func<T>? create)
    {
        if (create is not null)
            return LoadRootInto(RuntimeClass.New(create));
        try
        {
            Bodies.EnterRoot();
            T value = LoadRootWithoutClass<T>();
            Bodies.LeaveRoot(this);
            return value;
        }
        catch (ArchiveException e) when (e.Place.IsInRoot(typeof(T)))
        {
            throw;
        }
    }

    private T LoadRootInto<T>([DisallowNull] T value)
    {
        try
        {
            Bodies.EnterRoot();
            _root = value;
            _isRootWithoutNumber = LoadedObjects.Count == 0;
            BodyOf(value).Serialize(this);
            _root = null;
            _isRootWithoutNumber = false;
            value = RealRoot(value);
            Bodies.LeaveRoot(this);
            return value;
        }
        catch (ArchiveException e) when (e.Place.IsInRoot(typeof(T)))
        {
            throw;
        }
    }

    private T LoadRootWithoutClass<T>()
    {
        if (typeof(T).IsValueType && ArchiveFormatter<T>.Registered is { } unboxed)
            return unboxed.Read(this);
        if (default(T) is IArchivable structure)
        {
            // In its box, since the members of a variable of type T would be loaded into a copy.
            structure.Serialize(this);
            return (T)structure;
        }
        return IsReferenceRoot<T>()
            ? ReadReference<T>() ?? throw NullWhereExpected(typeof(T))
            : ArchiveFormatter<T>.Registered is { } formatter ? formatter.Read(this) : LoadPlain<T>();
    }

    /// <summary>Storing a derived object as its base would store bytes that loading the base does not understand.</summary>
    private static void EnsureExact<T>(T value)
    {
        if (typeof(T).IsValueType)
            return;
        ArgumentNullException.ThrowIfNull(value);
        if (value.GetType() != typeof(T))
            EnsureAbstract<T>(value);
    }

    private static void EnsureAbstract<T>(T value)
    {
        if (!typeof(T).IsAbstract)
            throw GivenAsBase(value!, typeof(T));
    }

    private static ArgumentException GivenAsBase(object value, Type type) => new(
        $"A {value.GetType()} was given as a {type}: in place its class is not stored, and loading would make a {type} of its bytes. "
            + "Name its own class, or store it as a reference.",
        nameof(value));
}
