using Microsoft.CodeAnalysis.Text;

namespace Stevedore.Analyzers.Compatibility;

/// <summary>
/// Reads <c>ArchiveSchema.txt</c>. People edit it and git merges it, so that anything can be in it: what is not understood is a fault of
/// its line, and stays where it is.
/// </summary>
internal sealed class SchemaFileParser
{
    private readonly List<string> _preamble = [];
    private readonly List<SchemaBlock> _blocks = [];
    private readonly List<SchemaFault> _faults = [];
    private readonly HashSet<(string, int?)> _keys = [];
    private readonly List<string> _comments = [];
    private readonly List<string> _source = [];
    private readonly List<SchemaLine> _lines = [];
    private readonly List<string> _formerNames = [];
    private SchemaKey? _key;
    private int _firstLine;
    private bool _isDamaged;

    private SchemaFileParser()
    {
    }

    /// <summary>Reads the file.</summary>
    public static SchemaFile Parse(SourceText text)
    {
        SchemaFileParser parser = new();
        foreach (TextLine line in text.Lines)
            parser.Read(line.ToString().TrimEnd(), line.LineNumber);

        parser.EndBlock();

        // Comments at the end have no block to stand above.
        parser._preamble.AddRange(parser._comments);
        return new SchemaFile(parser._preamble, parser._blocks, parser._faults);
    }

    private void Read(string line, int number)
    {
        if (line.Length == 0)
        {
            EndBlock();
            if (_blocks.Count == 0)
                MoveCommentsToPreamble();
        }
        else if (line[0] == SchemaFile.Comment)
        {
            EndBlock();
            _comments.Add(line);
        }
        else if (char.IsWhiteSpace(line[0]))
        {
            ReadLine(line, number);
        }
        else if (SchemaKey.Parse(line) is { } key)
        {
            EndBlock();
            BeginBlock(key, line, number);
        }
        else
        {
            AddFault(line, number, "a block begins with 'class NAME, schema NUMBER' or 'struct NAME'");
        }
    }

    private void ReadLine(string line, int number)
    {
        string text = line.Trim();
        if (_key is null)
        {
            AddFault(line, number, "it belongs to no block");
        }
        else if (text.StartsWith(SchemaBlock.Formerly, StringComparison.Ordinal) && !text.Contains(": "))
        {
            _formerNames.Add(text.Substring(SchemaBlock.Formerly.Length));
            _source.Add(line);
        }
        else if (SchemaLine.Parse(text) is { } parsed)
        {
            _lines.Add(parsed);
            _source.Add(line);
        }
        else
        {
            AddFault(line, number, "a line is 'member: what is written'");
        }
    }

    private void BeginBlock(SchemaKey key, string line, int number)
    {
        _key = key;
        _firstLine = number;
        _source.Add(line);
        if (!_keys.Add((key.Identity, key.Schema)))
        {
            _faults.Add(new SchemaFault(number, $"'{key}' stands here a second time"));
            _isDamaged = true;
        }
    }

    private void EndBlock()
    {
        if (_key is null)
            return;
        if (_lines.Count == 0 && !_isDamaged)
        {
            _faults.Add(new SchemaFault(_firstLine, $"'{_key}' has no lines; a body that writes nothing has the line 'nothing'"));
            _isDamaged = true;
        }

        _blocks.Add(new SchemaBlock(_key, [.. _formerNames], [.. _lines])
        {
            FirstLine = _firstLine,
            IsDamaged = _isDamaged,
            Comments = [.. _comments],
            Source = [.. _source],
        });
        _key = null;
        _isDamaged = false;
        _comments.Clear();
        _source.Clear();
        _lines.Clear();
        _formerNames.Clear();
    }

    private void AddFault(string line, int number, string rule)
    {
        _faults.Add(new SchemaFault(number, $"'{line.Trim()}' is not understood: {rule}"));
        if (_key is null)
        {
            _comments.Add(line);
            return;
        }

        _source.Add(line);
        _isDamaged = true;
    }

    private void MoveCommentsToPreamble()
    {
        _preamble.AddRange(_comments);
        _comments.Clear();
    }
}
