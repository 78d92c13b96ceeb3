namespace Stevedore.Generator.Incremental.State;

/// <summary>The names of all that a model was made of.</summary>
/// <param name="Headers">Types of these names were named, or may have been: their kinds, bases and attributes count.</param>
/// <param name="Members">The parser looked into types of these names: their members count too.</param>
/// <param name="Constants">Constants of these names may have been values of attributes.</param>
internal sealed record Dependencies(HashSet<string> Headers, HashSet<string> Members, HashSet<string> Constants)
{
    public bool AreTouchedBy(Invalidation changes) =>
        Overlap(Headers, changes.Headers) || Overlap(Members, changes.Members) || Overlap(Constants, changes.Constants);

    /// <summary>Asked thousands of times after each keystroke, mostly with few changed names or none.</summary>
    private static bool Overlap(HashSet<string> names, HashSet<string> changed)
    {
        foreach (string name in changed)
        {
            if (names.Contains(name))
                return true;
        }

        return false;
    }
}
