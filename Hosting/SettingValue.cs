using System.Globalization;
using System.Text;
using Microsoft.Extensions.Configuration;

namespace Stevedore.AspNetCore;

/// <summary>A value of the configuration as what it means.</summary>
internal static class SettingValue
{
    public static bool AsBoolean(this IConfigurationSection setting) => bool.Parse(Text(setting));

    public static int AsInt32(this IConfigurationSection setting) => int.Parse(Text(setting), CultureInfo.InvariantCulture);

    public static long AsInt64(this IConfigurationSection setting) => long.Parse(Text(setting), CultureInfo.InvariantCulture);

    /// <summary>As <c>00:01:30</c>; a bare number would mean days.</summary>
    public static TimeSpan AsTime(this IConfigurationSection setting) =>
        Text(setting) is string text && text.Contains(':', StringComparison.Ordinal)
        ? TimeSpan.Parse(text, CultureInfo.InvariantCulture)
        : throw new FormatException("A time is written as hours:minutes:seconds.");

    /// <summary>The name of a member, not its number.</summary>
    public static T AsMember<T>(this IConfigurationSection setting)
        where T : struct, Enum
    {
        string? name = Array.Find(Enum.GetNames<T>(), name => name.Equals(Text(setting), StringComparison.OrdinalIgnoreCase));
        return name is null ? throw new FormatException($"It is none of {string.Join(", ", Enum.GetNames<T>())}.") : Enum.Parse<T>(name);
    }

    /// <summary>The number of a code page.</summary>
    public static Encoding AsCodePage(this IConfigurationSection setting)
    {
        int number = setting.AsInt32();
        return CodePagesEncodingProvider.Instance.GetEncoding(number) ?? Encoding.GetEncoding(number);
    }

    private static string Text(IConfigurationSection setting) => setting.Value ?? throw new FormatException("It has no value.");
}
