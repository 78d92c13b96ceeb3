using System.Text;

namespace Stevedore.Tool.Import.Emit;

/// <summary>Text of C#, indented.</summary>
internal sealed class CodeText
{
    private const int Width = 140;

    private readonly StringBuilder _text = new();
    private int _depth;

    public void Line(string line = "") => _text.Append(' ', line.Length == 0 ? 0 : 4 * _depth).Append(line).Append('\n');

    /// <summary>A comment of one line, cut at the width of a page.</summary>
    public void Comment(string text)
    {
        string line = $"// {text}";
        int room = Width - (4 * _depth);
        Line(line.Length <= room ? line : line[..(room - 2)] + " …");
    }

    /// <summary>A directive, which is not indented.</summary>
    public void Directive(string line) => _text.Append(line.ReplaceLineEndings(" ")).Append('\n');

    /// <summary>Text that is indented already.</summary>
    public void Raw(string text) => _text.Append(text);

    public void Open(string? line = null)
    {
        if (line is not null)
            Line(line);
        Line("{");
        _depth++;
    }

    public void Close(string behind = "")
    {
        _depth--;
        Line("}" + behind);
    }

    public void Indent() => _depth++;

    public override string ToString() => _text.ToString();
}
