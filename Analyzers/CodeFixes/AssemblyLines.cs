using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Stevedore.CodeFixes;

/// <summary>Puts attributes of the assembly where the others are, or else behind the using directives.</summary>
internal static class AssemblyLines
{
    /// <summary>The text of a file with the attributes, one a line.</summary>
    public static SourceText With(SourceText text, CompilationUnitSyntax root, IEnumerable<string> attributes)
    {
        string newLine = NewLineOf(text);
        string lines = string.Concat(attributes.Select(attribute => $"[assembly: {attribute}]{newLine}"));
        if (root.AttributeLists.LastOrDefault() is { } last)
        {
            TextLine line = text.Lines.GetLineFromPosition(last.Span.End);
            bool isEnded = line.EndIncludingLineBreak > line.End;
            string added = isEnded ? lines : newLine + lines.Substring(0, lines.Length - newLine.Length);
            return Inserted(text, line.EndIncludingLineBreak, added);
        }

        int usings = root.Usings.Count > 0 ? root.Usings.Last().Span.End : root.Externs.Count > 0 ? root.Externs.Last().Span.End : 0;
        return usings > 0
            ? Inserted(text, EndOfLine(text, usings), newLine + lines)
            : Inserted(text, 0, lines + newLine);
    }

    private static SourceText Inserted(SourceText text, int position, string lines) =>
        text.WithChanges(new TextChange(new TextSpan(position, 0), lines));

    private static int EndOfLine(SourceText text, int position) => text.Lines.GetLineFromPosition(position).EndIncludingLineBreak;

    private static string NewLineOf(SourceText text)
    {
        TextLine first = text.Lines[0];
        return first.EndIncludingLineBreak > first.End ? text.ToString(TextSpan.FromBounds(first.End, first.EndIncludingLineBreak)) : "\n";
    }
}
