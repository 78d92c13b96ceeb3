using System.Text.RegularExpressions;

namespace Stevedore.Analyzers.Compatibility;

/// <summary>
/// Compares two layouts by what their bytes are. Names of members are for people: a member that is called otherwise, but stands at the same
/// place in the same form, is the same. One whose name has moved to another place is not, since its bytes would be loaded into another.
/// </summary>
internal sealed class LayoutComparison
{
    private static readonly Regex s_word = new(@"\w+", RegexOptions.CultureInvariant);

    private readonly SchemaLine[] _listed;
    private readonly SchemaLine[] _present;
    private readonly string[] _listedNames;
    private readonly string[] _presentNames;

    private LayoutComparison(IEnumerable<SchemaLine> listed, IEnumerable<SchemaLine> present)
    {
        _listed = [.. listed];
        _present = [.. present];
        _listedNames = [.. _listed.Select(static line => line.Member)];
        _presentNames = [.. _present.Select(static line => line.Member)];
    }

    /// <summary>The first difference of two layouts, as the end of a sentence; null when they are the same.</summary>
    /// <param name="words">Words of the listed layout that mean others today.</param>
    public static string? FirstDifference(SchemaBlock listed, SchemaBlock present, IReadOnlyDictionary<string, string> words) =>
        new LayoutComparison(Translate(listed, words), present.Lines).FirstDifference();

    /// <summary>The members that were added, where nothing else changed; else none.</summary>
    /// <param name="words">Words of the listed layout that mean others today.</param>
    public static IReadOnlyList<string> AddedMembers(SchemaBlock listed, SchemaBlock present, IReadOnlyDictionary<string, string> words)
    {
        HashSet<string> names = new(listed.Lines.Select(static line => line.Member), StringComparer.Ordinal);
        SchemaLine[] added = [.. present.Lines.Where(line => !names.Contains(line.Member))];
        IEnumerable<SchemaLine> kept = present.Lines.Except(added);
        IEnumerable<SchemaLine> had = Translate(listed, words).Where(static line => line != SchemaLine.Nothing);
        return new LayoutComparison(had, kept).FirstDifference() is null ? [.. added.Select(static line => line.Member)] : [];
    }

    private static IEnumerable<SchemaLine> Translate(SchemaBlock listed, IReadOnlyDictionary<string, string> words) =>
        listed.Lines.Select(line => line with { Notation = Translate(line.Notation, words) });

    private static string Translate(string notation, IReadOnlyDictionary<string, string> words) =>
        words.Count == 0
            ? notation
            : s_word.Replace(notation, match => words.TryGetValue(match.Value, out string? now) ? now : match.Value);

    private string? FirstDifference()
    {
        for (int i = 0; i < _listed.Length || i < _present.Length; i++)
        {
            if (i == _listed.Length)
                return $"'{_present[i]}' is new";
            if (i == _present.Length)
                return $"'{_listed[i]}' is gone";
            if (!IsSame(_listed[i], _present[i]))
                return Describe(i);
        }

        return null;
    }

    private string Describe(int i)
    {
        (SchemaLine was, SchemaLine @is) = (_listed[i], _present[i]);
        bool isNew = !_listedNames.Contains(@is.Member);
        bool isGone = !_presentNames.Contains(was.Member);
        if (was.Member == @is.Member || isNew && isGone)
            return $"'{was}' is now '{@is}'";
        if (isGone)
            return $"'{was}' is gone";
        return isNew ? $"'{@is}' is new" : $"'{@is}' stands where '{was}' stood";
    }

    private bool IsSame(SchemaLine was, SchemaLine @is) => was.Notation == @is.Notation
        && IsSameMember(was.Member, @is.Member)
        && WithPlaces(was.Condition, _listedNames) == WithPlaces(@is.Condition, _presentNames);

    private bool IsSameMember(string was, string @is) => was == @is
        || was != SchemaLine.Base && @is != SchemaLine.Base && !_presentNames.Contains(was) && !_listedNames.Contains(@is);

    /// <summary>A condition that is a member of the layout may be called otherwise too; what counts is which member it is.</summary>
    private static string WithPlaces(string condition, string[] names)
    {
        int start = condition.IndexOf(SchemaLine.When, StringComparison.Ordinal);
        if (start < 0)
            return condition;
        int place = Array.IndexOf(names, condition.Substring(start + SchemaLine.When.Length));
        return place < 0 ? condition : condition.Substring(0, start) + place;
    }
}
