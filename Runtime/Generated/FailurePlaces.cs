using System.ComponentModel;

namespace Stevedore.Generated;

/// <summary>
/// Tells a failure where in the graph of objects it is. Filters of exceptions call these: they run while nothing is unwound yet, catch
/// nothing, and cost nothing as long as nothing fails.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class FailurePlaces
{
    private const string Separator = ", ";

    /// <summary>The failure is in this member of the value that lies around it.</summary>
    /// <param name="failure">The failure.</param>
    /// <param name="member">The member, or the members that are loaded by one call, as <see cref="ScalarRuns"/> are.</param>
    /// <returns><see langword="false"/>, since nobody is to catch it for this.</returns>
    public static bool IsIn(this ArchiveException failure, string member)
    {
        if (member.Length == 0)
            return false;
        string[] members = member.Split(Separator);
        return Add(failure, "." + (failure.IndexInRun is { } index && members.Length > 1 ? members[index] : member));
    }

    /// <summary>The failure is in the element of this index.</summary>
    /// <inheritdoc cref="IsIn(ArchiveException, string)" path="/returns"/>
    public static bool IsIn(this ArchiveException failure, int index) => Add(failure, $"[{index}]");

    /// <summary>The failure is in the scalar of this index in a run.</summary>
    internal static bool IsInRun(this ArchiveException failure, int index)
    {
        failure.IndexInRun = index;
        return false;
    }

    /// <summary>The failure is in an object of this class.</summary>
    internal static bool IsIn(this ArchiveException failure, LoadedClass loaded) => Add(failure, $" ({loaded.Name})");

    /// <summary>The failure is in the outermost value.</summary>
    internal static bool IsInRoot(this ArchiveException failure, Type type) => Add(failure, NameOf(type));

    private static bool Add(ArchiveException failure, string segment)
    {
        failure.IndexInRun = null;
        failure.AddAround(segment);
        return false;
    }

    private static string NameOf(Type type)
    {
        if (type.IsArray)
            return NameOf(type.GetElementType()!) + "[]";
        int arity = type.Name.IndexOf('`', StringComparison.Ordinal);
        return arity < 0 ? type.Name : $"{type.Name[..arity]}<{string.Join(", ", type.GetGenericArguments().Select(NameOf))}>";
    }
}
