using System.ComponentModel;

namespace Stevedore.Generated;

/// <summary>
/// Values that have no body of their own, where any object may stand: boxed numbers, enums and structures, strings, arrays and collections.
/// Generated code says which the program names; no others can be made.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Boxes
{
    /// <summary>
    /// Lets all archives of the process know those of every program, numbers, strings and what .NET has of collections without type
    /// parameters, and has those of an assembly registered when the first value asks for them.
    /// </summary>
    /// <param name="register">Calls <see cref="Register"/> for each type that the assembly names.</param>
    /// <param name="owner">A type of that assembly.</param>
    public static void Provide(Action register, Type owner)
    {
        ArgumentNullException.ThrowIfNull(register);
        ArgumentNullException.ThrowIfNull(owner);
        LateClasses.SetStandard(StandardBoxes.Find, StandardBoxes.Find);
        LateClasses.Add(register, owner);
    }

    /// <summary>Makes a type known whose values can stand where any object may. Registering it again changes nothing.</summary>
    /// <param name="name">The wire name.</param>
    /// <param name="formatter">Stores and loads the values.</param>
    /// <param name="isMadeFirst">Whether a collection is there before its elements are loaded, so that they can refer to it.</param>
    public static void Register<T>(string name, ArchiveFormatter<T> formatter, bool isMadeFirst)
    {
        ArgumentNullException.ThrowIfNull(formatter);
        int most = !isMadeFirst ? 0 : typeof(T).IsArray ? Archive.MostMadeFirst : int.MaxValue;
        RuntimeClass.RegisterBoxed(typeof(T), name, new FormattedBody<T>(formatter, formatter.GetType(), most));
    }
}
