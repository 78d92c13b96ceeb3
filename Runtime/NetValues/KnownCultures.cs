using System.Collections.Frozen;
using System.Globalization;

namespace Stevedore;

/// <summary>
/// The names of the cultures that the machine has data for. The platform makes a culture of any name that is well formed, with the data of
/// the language alone if there is no other, and keeps it as long as the process lives; a peer could make up as many as it likes.
/// </summary>
internal static class KnownCultures
{
    // Windows knows these by another order of sorting, and names them with it.
    private static readonly string[] s_sortings =
    [
        "de-DE_phoneb", "es-ES_tradnl", "hu-HU_technl", "ja-JP_radstr", "ka-GE_modern", "zh-CN_stroke", "zh-SG_stroke", "zh-TW_pronun",
        "zh-TW_radstr", "zh-HK_radstr", "zh-MO_radstr", "zh-MO_stroke",
    ];

    private static readonly Lazy<FrozenSet<string>> s_names = new(static () => CultureInfo.GetCultures(CultureTypes.AllCultures)
        .SelectMany(static culture => new[] { culture.Name, WithoutScript(culture.Name) })
        .Concat(s_sortings)
        .Concat(["zh-CHS", "zh-CHT"])
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase));

    public static bool Contains(string name) => s_names.Value.Contains(name);

    /// <summary>
    /// Where one script is the usual one, the platform also takes the name without it: <c>zh-CN</c> for <c>zh-Hans-CN</c>.
    /// </summary>
    private static string WithoutScript(string name)
    {
        const int ScriptLength = 4;
        string[] parts = name.Split('-');
        return parts is [string language, { Length: ScriptLength }, string region] ? $"{language}-{region}" : name;
    }
}
