using System.Text;

namespace Stevedore;

/// <summary>
/// The place of a failure in the graph of objects, told from the innermost value outwards, by filters of exceptions. So the methods that
/// tell it return false: nobody is to catch the failure for this.
/// </summary>
internal sealed class FailurePath
{
    /// <summary>Of a longer path the beginning and the end are shown, since graphs can be a thousand objects deep.</summary>
    private const int LongestEnd = 32;

    private const string BetweenMembers = ", ";

    private List<string>? _segments;
    private int? _indexInRun;

    public string? Text => _segments is null ? null : Join(_segments);

    /// <summary>It is in the scalar of this index in the run of them that the member told next names.</summary>
    public bool IsInRun(int index)
    {
        _indexInRun = index;
        return false;
    }

    /// <summary>It is in this member, or one of these; of none, if there is no name, which a base has told before.</summary>
    public bool IsInMember(string member)
    {
        if (member.Length == 0)
            return false;
        string[] members = member.Split(BetweenMembers);
        return Add("." + (_indexInRun is { } index && members.Length > 1 ? members[index] : member));
    }

    /// <summary>It is in the element of this index.</summary>
    public bool IsInElement(int index) => Add($"[{index}]");

    /// <summary>It is in an object of this class.</summary>
    public bool IsInObject(string className) => Add($" ({className})");

    /// <summary>It is in the outermost value.</summary>
    public bool IsInRoot(Type type) => Add(NameOf(type));

    /// <summary>The outermost value is one of several, with this index.</summary>
    public void IsInValue(long index)
    {
        if (_segments is null)
            Add($"[{index}]");
        else
            _segments[^1] += $"[{index}]";
    }

    private bool Add(string segment)
    {
        _indexInRun = null;
        (_segments ??= []).Add(segment);
        return false;
    }

    /// <summary>The name of a type as C# writes it, without its namespace.</summary>
    public static string NameOf(Type type)
    {
        if (type.IsArray)
            return NameOf(type.GetElementType()!) + "[]";
        int arity = type.Name.IndexOf('`', StringComparison.Ordinal);
        return arity < 0 ? type.Name : $"{type.Name[..arity]}<{string.Join(", ", type.GetGenericArguments().Select(NameOf))}>";
    }

    private static string Join(List<string> segments)
    {
        StringBuilder text = new();
        for (int i = segments.Count - 1; i >= 0; i--)
        {
            bool isLeftOut = i >= LongestEnd && i < segments.Count - LongestEnd;
            if (i == segments.Count - LongestEnd - 1 && isLeftOut)
                text.Append(" …");
            if (isLeftOut)
                continue;
            // Between two objects a body written by hand says nothing of the member.
            bool isWithoutMember = segments[i][0] == ' ' && i + 1 < segments.Count && segments[i + 1][0] is not ('[' or '.');
            text.Append(isWithoutMember ? " →" : "").Append(segments[i]);
        }
        return text.ToString().TrimStart(' ', '.');
    }
}
