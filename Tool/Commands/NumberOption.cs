using System.CommandLine;
using System.Globalization;

namespace Stevedore.Tool.Commands;

/// <summary>Options that are numbers.</summary>
internal static class NumberOption
{
    public static Option<int> Of(string name, string description, int usual) =>
        new(name) { Description = description, DefaultValueFactory = _ => usual };

    /// <summary>A number of bytes, which may be hexadecimal.</summary>
    public static Option<long> Bytes(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "BYTES",
        CustomParser = static result =>
        {
            string text = result.Tokens[0].Value;
            bool isHex = text.StartsWith("0x", StringComparison.OrdinalIgnoreCase);
            NumberStyles style = isHex ? NumberStyles.HexNumber : NumberStyles.None;
            if (long.TryParse(isHex ? text.AsSpan(2) : text, style, CultureInfo.InvariantCulture, out long bytes) && bytes >= 0)
                return bytes;
            result.AddError($"'{text}' is not a number of bytes.");
            return 0;
        },
    };
}
