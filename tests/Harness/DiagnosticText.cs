using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Stevedore.Tests.Harness;

/// <summary>Diagnostics as text, to the letter as Verify.SourceGenerators writes them: JSON without quotes and escapes.</summary>
internal sealed class DiagnosticText
{
    private readonly StringBuilder _text = new();
    private string _indent = "";
    private bool _isFirst = true;

    private DiagnosticText()
    {
    }

    public static string Write(IEnumerable<Diagnostic> diagnostics)
    {
        DiagnosticText writer = new();
        writer.Nest('{', '}', () => writer.List("Diagnostics", diagnostics, writer.Write));
        return writer._text.ToString();
    }

    private void Write(Diagnostic diagnostic) => Nest('{', '}', () =>
    {
        if (diagnostic.Location != Location.None)
            Member("Location", $" {Excerpt(diagnostic.Location)}{Place(diagnostic.Location.GetMappedLineSpan())}");
        Member("Message", Value(diagnostic.GetMessage(CultureInfo.InvariantCulture)));
        Member("Severity", Value(diagnostic.Severity));
        if (diagnostic.WarningLevel != 0)
            Member("WarningLevel", Value(diagnostic.WarningLevel));
        Begin("Descriptor");
        _text.Append(' ');
        Write(diagnostic.Descriptor);
    });

    private void Write(DiagnosticDescriptor rule) => Nest('{', '}', () =>
    {
        Member("Id", Value(rule.Id));
        Member("Title", Value(rule.Title));
        if (rule.Description.ToString(CultureInfo.InvariantCulture) is { Length: > 0 } description)
            Member("Description", Value(description));
        if (rule.HelpLinkUri.Length > 0)
            Member("HelpLink", Value(rule.HelpLinkUri));
        Member("MessageFormat", Value(rule.MessageFormat));
        Member("Category", Value(rule.Category));
        Member("DefaultSeverity", Value(rule.DefaultSeverity));
        Member("IsEnabledByDefault", rule.IsEnabledByDefault ? " true" : " false");
        if (rule.CustomTags.Any())
            List("CustomTags", rule.CustomTags, tag => _text.Append(tag));
    });

    /// <summary>The lines of a location and one before and after, with the location underlined, as a comment.</summary>
    private static string Excerpt(Location location)
    {
        if (location.SourceTree is not { } tree)
            return "";
        TextLineCollection lines = tree.GetText().Lines;
        LinePositionSpan span = location.GetLineSpan().Span;
        StringBuilder text = new("/*\n");
        for (int number = Math.Max(span.Start.Line - 1, 0); number <= Math.Min(span.End.Line + 1, lines.Count - 1); number++)
        {
            TextLine line = lines[number];
            text.Append(line).Append('\n');
            if (line.Span.Intersection(location.SourceSpan) is { } part)
                text.Append(' ', part.Start - line.Start).Append('^', part.Length).Append('\n');
        }

        return text.Append("*/\n ").ToString();
    }

    private static string Place(FileLinePositionSpan span) => span.IsValid ? $"{span.Path.Replace('/', '\\')}: {span.Span}" : "";

    // A text of several lines begins on the next line, at its margin.
    private static string Value(object value)
    {
        string text = Convert.ToString(value, CultureInfo.InvariantCulture)!;
        return text.Contains('\n', StringComparison.Ordinal) ? $"\n{text}" : $" {text}";
    }

    private void Member(string name, string value)
    {
        Begin(name);
        _text.Append(value);
    }

    private void Begin(string name)
    {
        Next();
        _text.Append(name).Append(':');
    }

    private void List<T>(string name, IEnumerable<T> items, Action<T> write)
    {
        Begin(name);
        _text.Append(' ');
        Nest('[', ']', () =>
        {
            foreach (T item in items)
            {
                Next();
                write(item);
            }
        });
    }

    private void Next()
    {
        _text.Append(_isFirst ? "\n" : ",\n").Append(_indent);
        _isFirst = false;
    }

    private void Nest(char open, char close, Action inside)
    {
        string outer = _indent;
        _text.Append(open);
        (_indent, _isFirst) = (outer + "  ", true);
        inside();
        (_indent, _isFirst) = (outer, false);
        _text.Append('\n').Append(outer).Append(close);
    }
}
