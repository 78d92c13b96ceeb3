using System.Text;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.Text;

namespace Stevedore.Analyzers.Tests.Harness;

/// <summary>
/// C# in which marks say which diagnostic is expected where: <c>[|…|]</c> for the rule under test, <c>{|STV0102:…|}</c> for a named one.
/// </summary>
internal sealed partial class MarkedSource
{
    private MarkedSource(string text, IReadOnlyList<(string Id, TextSpan Span)> expected)
    {
        Text = text;
        Expected = expected;
    }

    /// <summary>Gets the program without its marks.</summary>
    public string Text { get; }

    /// <summary>Gets what the marks expect.</summary>
    public IReadOnlyList<(string Id, TextSpan Span)> Expected { get; }

    /// <summary>Takes the marks out of a program.</summary>
    public static MarkedSource Parse(string marked, string ruleUnderTest)
    {
        StringBuilder text = new();
        List<(string, TextSpan)> expected = [];
        Stack<(string Id, int Start)> open = new();
        int copied = 0;
        foreach (Match mark in Mark().Matches(marked))
        {
            text.Append(marked, copied, mark.Index - copied);
            copied = mark.Index + mark.Length;
            if (mark.Groups["id"].Success)
                open.Push((mark.Groups["id"].Value, text.Length));
            else if (mark.Value == "[|")
                open.Push((ruleUnderTest, text.Length));
            else if (open.TryPop(out (string Id, int Start) opened))
                expected.Add((opened.Id, TextSpan.FromBounds(opened.Start, text.Length)));
        }

        text.Append(marked, copied, marked.Length - copied);
        return new MarkedSource(text.ToString(), expected);
    }

    [GeneratedRegex(@"\{\|(?<id>[A-Z]+\d+):|\[\||\|\]|\|\}")]
    private static partial Regex Mark();
}
