using System.Globalization;
using System.Text;

namespace Stevedore.Soak.Report;

/// <summary>Draws samples over time, each measure in a band of its own.</summary>
internal static class Plot
{
    private const int Width = 800;
    private const int Band = 120;
    private const int Left = 150;

    private static readonly (string Name, Func<Sample, double> Of)[] s_measures =
    [
        ("resident memory, MB", static sample => sample.ResidentMegabytes),
        ("managed memory, MB", static sample => sample.ManagedMegabytes),
        ("handles", static sample => sample.Handles),
        ("threads", static sample => sample.Threads),
    ];

    public static string Svg(IReadOnlyList<Sample> samples)
    {
        StringBuilder svg = new();
        svg.Append(CultureInfo.InvariantCulture, $"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{Left + Width + 20}\" ");
        svg.Append(CultureInfo.InvariantCulture, $"height=\"{s_measures.Length * Band}\" font-family=\"sans-serif\" font-size=\"12\">\n");
        svg.Append("<rect width=\"100%\" height=\"100%\" fill=\"white\"/>\n");
        for (int i = 0; i < s_measures.Length; i++)
            DrawBand(svg, samples, s_measures[i], i * Band);
        return svg.Append("</svg>\n").ToString();
    }

    private static void DrawBand(StringBuilder svg, IReadOnlyList<Sample> samples, (string Name, Func<Sample, double> Of) measure, int top)
    {
        double most = Math.Max(1, samples.Max(measure.Of));
        double last = Math.Max(1, samples[^1].Seconds);
        string points = string.Join(' ', samples.Select(sample => string.Create(
            CultureInfo.InvariantCulture,
            $"{Left + sample.Seconds / last * Width:F1},{top + Band - 10 - measure.Of(sample) / most * (Band - 20):F1}")));
        svg.Append(CultureInfo.InvariantCulture, $"<text x=\"8\" y=\"{top + 24}\">{measure.Name}</text>\n");
        svg.Append(CultureInfo.InvariantCulture, $"<text x=\"8\" y=\"{top + 42}\" fill=\"gray\">at most {most:N0}</text>\n");
        svg.Append(CultureInfo.InvariantCulture, $"<path d=\"M{Left} {top + Band - 10}h{Width}\" stroke=\"lightgray\"/>\n");
        svg.Append(CultureInfo.InvariantCulture, $"<polyline points=\"{points}\" fill=\"none\" stroke=\"steelblue\"/>\n");
    }
}
