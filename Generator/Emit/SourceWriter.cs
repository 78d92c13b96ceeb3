using System.Text;

namespace Stevedore.Generator.Emit;

/// <summary>Writes C# line by line, and knows how deep it is.</summary>
internal sealed class SourceWriter
{
    private const int IndentSize = 4;

    private readonly StringBuilder _text = new();
    private int _depth;

    /// <summary>An empty line, unless the last one was empty or has just opened a block.</summary>
    public void Gap()
    {
        int end = _text.Length;
        bool isRedundant = end == 0 || end > 1 && _text[end - 1] == '\n' && _text[end - 2] is '\n' or '{';
        if (!isRedundant)
            _text.Append('\n');
    }

    /// <summary>One line, or several, each indented.</summary>
    public void Line(string text)
    {
        foreach (string line in text.Split('\n'))
        {
            if (line.Length > 0)
                _text.Append(' ', _depth * IndentSize).Append(line);

            _text.Append('\n');
        }
    }

    /// <summary>A line that belongs to the one before it.</summary>
    public void Indented(string text)
    {
        _depth++;
        Line(text);
        _depth--;
    }

    /// <summary>Opens a block in braces, which disposing the result closes.</summary>
    /// <param name="end">The brace that closes it, with what follows.</param>
    public Block Braces(string header, string end = "}")
    {
        Line(header);
        Line("{");
        _depth++;
        return new Block(this, end);
    }

    public override string ToString() => _text.ToString();

    internal readonly struct Block(SourceWriter writer, string end) : IDisposable
    {
        public void Dispose()
        {
            writer._depth--;
            writer.Line(end);
        }
    }
}
