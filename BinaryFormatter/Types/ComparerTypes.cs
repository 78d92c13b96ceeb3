using System.Collections;
using System.Globalization;

namespace Stevedore.Payloads;

/// <summary>The comparers of strings and of objects.</summary>
internal static class ComparerTypes
{
    public static IEnumerable<PayloadType> All { get; } =
    [
        // .NET Framework has the first name for StringComparer.Ordinal and StringComparer.OrdinalIgnoreCase, too.
        new NamedType("System.OrdinalComparer", static record => Ordinal(record.Find<bool>("_ignoreCase"))),
        new NamedType("System.OrdinalCaseSensitiveComparer", static _ => StringComparer.Ordinal),
        new NamedType("System.OrdinalIgnoreCaseComparer", static _ => StringComparer.OrdinalIgnoreCase),
        new NamedType("System.CultureAwareComparer", static record => StringComparer.Create(
            CultureInfo.GetCultureInfo(record.Get<CompareInfo>("_compareInfo").Name),
            record.Has("_options")
                ? record.Get<CompareOptions>("_options")
                : record.Get<bool>("_ignoreCase") ? CompareOptions.IgnoreCase : CompareOptions.None)),
        new WholeType<Comparer>(static record => new Comparer(
            CultureInfo.GetCultureInfo(record.Get<CompareInfo>("CompareInfo").Name))),
        new WholeType<CaseInsensitiveComparer>(static record => new CaseInsensitiveComparer(
            CultureInfo.GetCultureInfo(record.Get<CompareInfo>(record.Has("_compareInfo") ? "_compareInfo" : "m_compareInfo").Name))),
    ];

    private static StringComparer Ordinal(bool ignoresCase) => ignoresCase ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal;
}
