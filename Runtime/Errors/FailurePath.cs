using System.Text;

namespace Stevedore;

/// <summary>The place of a failure in the graph of objects, told from the innermost value outwards, as its calls end.</summary>
internal sealed class FailurePath
{
    /// <summary>Of a longer path the beginning and the end are shown, since graphs can be a thousand objects deep.</summary>
    private const int LongestEnd = 32;

    private List<string>? _segments;

    public string? Text => _segments is null ? null : Join(_segments);

    /// <param name="segment"><c>.Member</c>, <c>[index]</c>, <c> (class)</c>, or the name of the outermost value.</param>
    public void AddAround(string segment) => (_segments ??= []).Add(segment);

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
