using System.Text;
using Stevedore.Tool.Import.Model;

namespace Stevedore.Tool.Import.Cpp;

/// <summary>The texts of the files of one unit, by which a node says how the source has it.</summary>
internal sealed class SourceText(nint unit)
{
    private const int MaxLength = 240;

    private readonly Dictionary<nint, (string Name, byte[] Text)> _files = [];

    public CppPlace PlaceOf(ClangSpan span) => span.File == 0 ? CppPlace.None : new CppPlace(Open(span.File).Name, span.Line);

    public string FileOf(ClangSpan span) => span.File == 0 ? "" : Open(span.File).Name;

    /// <summary>The text in one line, without comments, shortened.</summary>
    public string LineOf(ClangSpan span)
    {
        string text = TextOf(span.File, span.Start, Math.Min(span.End, span.Start + (4 * MaxLength)));
        StringBuilder line = new();
        for (int i = 0; i < text.Length && line.Length < MaxLength; i++)
        {
            if (string.CompareOrdinal(text, i, "//", 0, 2) == 0)
                i = IndexOrEnd(text, "\n", i);
            else if (string.CompareOrdinal(text, i, "/*", 0, 2) == 0)
                i = IndexOrEnd(text, "*/", i) + 1;
            else if (!char.IsWhiteSpace(text[i]) && !char.IsControl(text[i]))
                line.Append(text[i]);
            else if (line.Length > 0 && line[^1] != ' ')
                line.Append(' ');
        }
        return line.ToString().TrimEnd(' ', ';');
    }

    public int LastLineOf(ClangSpan span) =>
        span.Line + TextOf(span.File, span.Start, span.End).Count(static character => character == '\n');

    /// <summary>One line, shortened.</summary>
    public string LineAt(nint file, int line)
    {
        string[] lines = TextOf(file, 0, int.MaxValue).Split('\n');
        string text = line <= lines.Length ? lines[line - 1].Trim() : "";
        return text.Length <= MaxLength ? text : text[..MaxLength];
    }

    /// <summary>The bytes as they are, one character for each.</summary>
    public string TextOf(nint file, int start, int end)
    {
        if (file == 0)
            return "";
        byte[] text = Open(file).Text;
        end = Math.Min(end, text.Length);
        return start >= end ? "" : Encoding.Latin1.GetString(text, start, end - start);
    }

    private static int IndexOrEnd(string text, string what, int from)
    {
        int index = text.IndexOf(what, from, StringComparison.Ordinal);
        return index < 0 ? text.Length : index;
    }

    private unsafe (string Name, byte[] Text) Open(nint file)
    {
        if (!_files.TryGetValue(file, out (string Name, byte[] Text) found))
        {
            byte* contents = LibClang.FileContents(unit, file, out nuint size);
            found = (LibClang.FileName(file).Take(), contents is null ? [] : new ReadOnlySpan<byte>(contents, (int)size).ToArray());
            _files.Add(file, found);
        }
        return found;
    }
}
