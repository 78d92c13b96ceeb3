using System.Globalization;
using System.Text;

namespace Stevedore.Payloads;

/// <summary>Texts and what belongs to cultures.</summary>
internal static class TextTypes
{
    public static IEnumerable<PayloadType> All { get; } =
    [
        new WholeType<Uri>(static record => record.Find<string>("AbsoluteUri") is { Length: > 0 } absolute
            ? new Uri(absolute)
            : new Uri(record.Get<string>("RelativeUri"), UriKind.Relative)),
        new FilledType<StringBuilder>(
            static record => new StringBuilder(0, Math.Max(1, record.Get<int>("m_MaxCapacity"))),
            static (builder, record) => builder.Append(record.Get<string?>("m_StringValue"))),
        new WholeType<CultureInfo>(static record => Culture(record, "m_name", "cultureID")),
        new WholeType<CompareInfo>(static record => Culture(record, "m_name", "culture").CompareInfo),
        new EnumerationType<CompareOptions>(),
    ];

    /// <summary>
    /// A culture that the machine knows. The platform would make one of any name that is well formed, and keep it as long as the process
    /// lives.
    /// </summary>
    private static CultureInfo Culture(PayloadRecord record, string name, string number)
    {
        string culture = record.Find<string>(name)
            ?? throw record.Graph.Failures.BadData($"A {record.Name} has no name; its number is {record.Find<int>(number)}.");
        return culture.Length == 0 ? CultureInfo.InvariantCulture : CultureInfo.GetCultureInfo(culture, predefinedOnly: true);
    }
}
