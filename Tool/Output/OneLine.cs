using Spectre.Console;
using Spectre.Console.Rendering;

namespace Stevedore.Tool.Output;

/// <summary>A line in parts with colours. Where the terminal is narrower it is cut, so that it does not run through the tree.</summary>
internal sealed class OneLine : Renderable
{
    private static readonly Style s_faint = new(Color.Grey);

    private readonly List<Segment> _parts = [];

    public void Append(string text, Style style) => _parts.Add(new Segment(text, style));

    protected override IEnumerable<Segment> Render(RenderOptions options, int maxWidth)
    {
        List<Segment> line = Segment.CellCount(_parts) <= maxWidth
            ? [.. _parts]
            : [.. Segment.Truncate(_parts, maxWidth - 1), new Segment("…", s_faint)];
        line.Add(Segment.LineBreak);
        return line;
    }
}
