namespace Stevedore;

/// <summary>
/// Stores and loads values of a type that has no <c>Serialize</c> of its own: of a type one does not own, named by
/// <see cref="ArchiveFormatterAttribute"/>, or, in generated code, of a root such as a list.
/// </summary>
/// <typeparam name="T">The type of the values. A reference type's null is given to the formatter as it is.</typeparam>
public abstract class ArchiveFormatter<T>
{
    // What people write themselves is not replaced.
    private const int AllPlaces = int.MaxValue;

    private static readonly object s_registration = new();
    private static int s_nullablePlaces;
    private static ArchiveFormatter<T>? s_lasting;
    private static UnloadableValues<ArchiveFormatter<T>>? s_unloadable;

    /// <summary>The formatter that the generated code of some assembly has registered, if one has.</summary>
    internal static ArchiveFormatter<T>? Registered => s_lasting ?? s_unloadable?.Loaded.FirstOrDefault();

    /// <summary>The formatter that is registered, without which values of the type cannot be archived.</summary>
    /// <exception cref="InvalidOperationException">None is.</exception>
    internal static ArchiveFormatter<T> Required => Registered ?? throw RuntimeClass.NotArchivable(typeof(T));

    /// <summary>
    /// Makes a formatter known to all archives of the process; the first one stays, as long as its assembly is loaded. Called by generated
    /// code only.
    /// </summary>
    /// <exception cref="ArgumentNullException">The formatter is null.</exception>
#pragma warning disable CA1000 // The type argument is what the formatter is registered for.
    public static void Register(ArchiveFormatter<T> formatter)
    {
        Register(formatter, AllPlaces);
    }

    /// <summary>
    /// Makes a formatter known to all archives of the process, in place of one that keeps fewer nulls: whether a reference may be null is
    /// the declaration's to say, and is no part of the type that two assemblies share. Called by generated code only.
    /// </summary>
    /// <param name="formatter">The formatter.</param>
    /// <param name="nullablePlaces">The number of places in the type that may be null.</param>
    /// <exception cref="ArgumentNullException">The formatter is null.</exception>
    public static void Register(ArchiveFormatter<T> formatter, int nullablePlaces)
    {
        ArgumentNullException.ThrowIfNull(formatter);
        RootType.Add<T>();
        if (formatter.GetType().IsCollectible)
        {
            Interlocked.CompareExchange(ref s_unloadable, new UnloadableValues<ArchiveFormatter<T>>(), null);
            s_unloadable.Add(formatter, formatter.GetType());
            return;
        }
        lock (s_registration)
        {
            if (s_lasting is not null && nullablePlaces <= s_nullablePlaces)
                return;
            s_lasting = formatter;
            s_nullablePlaces = nullablePlaces;
        }
    }

#pragma warning restore CA1000

    /// <summary>Stores a value in place, by the methods of the archive.</summary>
    public abstract void Write(Archive archive, T value);

    /// <summary>Loads a value, by the methods that mirror those of <see cref="Write"/>.</summary>
    public abstract T Read(Archive archive);
}
