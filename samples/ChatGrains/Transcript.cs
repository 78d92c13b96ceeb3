namespace ChatGrains;

/// <summary>The lines that were said in a room, in their order; the state of a grain, and what it answers.</summary>
[Serializable]
public sealed partial class Transcript
{
    private readonly List<Line> _lines = [];

    public IReadOnlyList<Line> Lines => _lines;

    /// <summary>Adds a line, unless it is there already.</summary>
    public void Add(Line line)
    {
        if (!_lines.Exists(present => present.Id == line.Id))
            _lines.Add(line);
    }

    /// <summary>Some of the lines.</summary>
    public Transcript Between(int start, int end)
    {
        Transcript some = new();
        some._lines.AddRange(_lines.Take(end).Skip(start));
        return some;
    }
}
