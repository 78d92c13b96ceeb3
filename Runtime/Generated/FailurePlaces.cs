using System.ComponentModel;

namespace Stevedore.Generated;

/// <summary>
/// Tells a failure where in the graph of objects it is. Filters of exceptions call these: they run while nothing is unwound yet, catch
/// nothing, and cost nothing as long as nothing fails.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class FailurePlaces
{
    /// <summary>The failure is in this member of the value that lies around it.</summary>
    /// <param name="failure">The failure.</param>
    /// <param name="member">The member, or the members that are loaded by one call, as <see cref="ScalarRuns"/> are.</param>
    /// <returns><see langword="false"/>, since nobody is to catch it for this.</returns>
    public static bool IsIn(this ArchiveException failure, string member)
    {
        ArgumentNullException.ThrowIfNull(failure);
        ArgumentNullException.ThrowIfNull(member);
        return failure.Place.IsInMember(member);
    }

    /// <summary>The failure is in the element of this index.</summary>
    /// <inheritdoc cref="IsIn(ArchiveException, string)" path="/returns"/>
    public static bool IsIn(this ArchiveException failure, int index)
    {
        ArgumentNullException.ThrowIfNull(failure);
        return failure.Place.IsInElement(index);
    }
}
