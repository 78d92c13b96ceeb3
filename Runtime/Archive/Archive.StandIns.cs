using System.Runtime.Serialization;

// The platform calls the types of its formatters obsolete; classes that have them are what this is for.
#pragma warning disable SYSLIB0050

namespace Stevedore;

/// <content>Objects that stand for others, which come in their place when they have been loaded.</content>
public sealed partial class Archive
{
    private object? _standIn;
    private object? _replacement;

    /// <summary>
    /// Has another object come in the place of one whose body is being loaded, and has got a number at the most. Nothing can refer to it
    /// until it is there.
    /// </summary>
    /// <param name="standIn">The object whose body is being loaded.</param>
    /// <param name="load">Loads the other, or one that stands for it in turn.</param>
    internal void LoadInPlaceOf(object standIn, Func<object> load)
    {
        bool isNumbered = LoadedObjects.TryBeginAgain(standIn, out LoadedObjects.MadeLater around);
        object real = RealObjectOf(load());
        if (isNumbered)
            LoadedObjects.End(real, around);
        _standIn = standIn;
        _replacement = real;
    }

    /// <summary>Begins an object that may stand for another: nothing can refer to it, if it does.</summary>
    private LoadedObjects.MadeLater BeginStandIn(object value)
    {
        LoadedObjects.MadeLater around = default;
        if (value is IObjectReference)
            LoadedObjects.TryBeginAgain(value, out around);
        return around;
    }

    /// <summary>Ends what <see cref="BeginStandIn"/> has begun.</summary>
    /// <returns>The object itself, or the one that it stands for.</returns>
    private object EndStandIn(object value, in LoadedObjects.MadeLater around)
    {
        object real = ReplacementOf(value);
        if (value is IObjectReference)
            LoadedObjects.End(real, around);
        return real;
    }

    /// <summary>The root that a loaded one stands for.</summary>
    private T RealRoot<T>(T value)
    {
        if (value is not IObjectReference && _standIn is null)
            return value;
        object real = ReplacementOf(value!);
        return real is T fitting ? fitting : throw WrongClass(real.GetType(), typeof(T));
    }

    /// <summary>The object that a loaded one stands for; itself, if it stands for none.</summary>
    private object ReplacementOf(object loaded)
    {
        if (!ReferenceEquals(loaded, _standIn))
            return RealObjectOf(loaded);
        object real = _replacement!;
        _standIn = _replacement = null;
        return real;
    }

    private object RealObjectOf(object value)
    {
        if (value is not IObjectReference reference)
            return value;
        try
        {
            if (reference.GetRealObject(new StreamingContext(StreamingContextStates.All)) is { } real)
                return real;
        }
        catch (Exception cause) when (cause is not ArchiveException)
        {
            throw Error(
                ArchiveError.BadData,
                $"The object that a {value.GetType().Name} stands for does not come: {cause.Message}",
                cause: cause);
        }
        throw Error(ArchiveError.BadData, $"A {value.GetType().Name} stands for no object.");
    }
}
