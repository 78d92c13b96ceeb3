using System.Text.RegularExpressions;

namespace Stevedore.Tool.Import.Emit;

/// <summary>What a member writes, in the words of MFC, by its type and its attributes in C#.</summary>
/// <param name="nameInPlace">The name of a class or structure in place; null if it is no such.</param>
/// <param name="nameOf">The name of a class behind a tag.</param>
internal sealed partial class SchemaNotation(Func<string, string?> nameInPlace, Func<string, string?> nameOf)
{
    private static readonly Dictionary<string, string> s_words = new(StringComparer.Ordinal)
    {
        ["bool"] = "bool",
        ["byte"] = "BYTE",
        ["sbyte"] = "char",
        ["short"] = "short",
        ["ushort"] = "WORD",
        ["int"] = "int",
        ["uint"] = "DWORD",
        ["long"] = "LONGLONG",
        ["ulong"] = "ULONGLONG",
        ["float"] = "float",
        ["double"] = "double",
        ["char"] = "wchar_t",
        ["Point"] = "POINT",
        ["Size"] = "SIZE",
        ["Rect"] = "RECT",
        ["MfcTime"] = "CTime",
        ["MfcTimeSpan"] = "CTimeSpan",
        ["OleDateTime"] = "COleDateTime",
        ["OleDateTimeSpan"] = "COleDateTimeSpan",
        ["OleCurrency"] = "COleCurrency",
        ["OleVariant"] = "COleVariant",
    };

    private static readonly Dictionary<string, string> s_widths = new(StringComparer.Ordinal)
    {
        ["Byte"] = "BYTE",
        ["SByte"] = "char",
        ["Int16"] = "short",
        ["UInt16"] = "WORD",
        ["Int32"] = "int",
        ["UInt32"] = "DWORD",
        ["Int64"] = "LONGLONG",
        ["UInt64"] = "ULONGLONG",
    };

    /// <summary>How an operation stands within another: a word, a list with MFC's count, or anything else.</summary>
    private enum Shape
    {
        Word,
        Counted,
        Elements,
        Form,
    }

    public string Of(MemberText member) => Of(member.Type, FormOf(member.Attributes), isElement: false).Text;

    private (string Text, Shape Shape) Of(string type, Form form, bool isElement)
    {
        if (type == "string")
            return Text(form, isElement);
        if (ElementOf(type) is string element)
            return Elements(element, form);
        if (type.StartsWith("Dictionary<", StringComparison.Ordinal))
        {
            int comma = type.IndexOf(", ", StringComparison.Ordinal);
            string key = Of(type[11..comma], form, isElement: true).Text, value = Of(type[(comma + 2)..^1], form, isElement: true).Text;
            return ($"{Width(form)}, ({key}, {value}) each", Shape.Counted);
        }
        if (type.EndsWith('?'))
            return (type == "object?" ? "CObject*" : $"{nameOf(type[..^1]) ?? type[..^1]}*", Shape.Word);
        if (form.WireType == "Time64")
            return ("CTime (64 bits)", Shape.Form);
        if (form.IsBool)
            return ("BOOL", Shape.Form);
        if (form.WireType is string wire && s_widths.TryGetValue(wire, out string? width))
            return (width, s_words.GetValueOrDefault(type) == width ? Shape.Word : Shape.Form);
        if (type is "Point" or "Size")
            return (s_words[type], Shape.Form);
        // What is none of these is an enum.
        return (s_words.GetValueOrDefault(type) ?? nameInPlace(type) ?? "int", Shape.Word);
    }

    private static (string Text, Shape Shape) Text(Form form, bool isElement)
    {
        string unit = form.WireType switch { "AnsiString" => "char", "UnicodeString" => "wchar_t", _ => "TCHAR" };
        if (form.Lengths.Length > 0)
            return ($"{unit}[{form.Lengths[0]}]", Shape.Form);
        if (form.Member is not null && !isElement)
            return ($"{unit}[{form.Member}]", Shape.Form);
        if (form.Count is string count && !isElement)
            return ($"{s_widths[count]} length, {unit} each", Shape.Form);
        return (form.WireType switch { "AnsiString" => "CStringA", "UnicodeString" => "CStringW", _ => "CString" }, Shape.Word);
    }

    private (string Text, Shape Shape) Elements(string type, Form form)
    {
        Form within = form with { Lengths = form.Lengths.Length > 0 ? form.Lengths[1..] : [], Member = null };
        (string element, Shape shape) = Of(type, within, isElement: true);
        string room = shape == Shape.Word ? element : $"({element})";
        if (form.Lengths.Length > 0)
            return ($"{room}[{form.Lengths[0]}]", Shape.Elements);
        if (form.Member is not null)
            return ($"{room}[{form.Member}]", Shape.Elements);
        bool isPlain = form.Count is null;
        string each = shape == Shape.Counted || (shape == Shape.Elements && !isPlain) ? $"({element})" : element;
        return ($"{Width(form)}, {each} each", isPlain ? Shape.Counted : Shape.Elements);
    }

    private static string Width(Form form) => form.Count is null ? "count" : $"{s_widths[form.Count]} count";

    private static string? ElementOf(string type) =>
        type.EndsWith("[]", StringComparison.Ordinal) ? type[..^2]
        : type.StartsWith("List<", StringComparison.Ordinal) ? type[5..^1]
        : null;

    private static Form FormOf(IReadOnlyList<string> attributes)
    {
        string all = string.Join("; ", attributes);
        Match lengths = Lengths().Match(all);
        return new Form(
            lengths.Success ? lengths.Groups[1].Value.Split(", ") : [],
            Value(CountWidth().Match(all)),
            Value(CountMember().Match(all)),
            Value(WireTypes().Match(all)),
            all.Contains("UnmanagedType.Bool", StringComparison.Ordinal));
    }

    private static string? Value(Match match) => match.Success ? match.Groups[1].Value : null;

    [GeneratedRegex(@"FixedLength\(([\d, ]+)\)")]
    private static partial Regex Lengths();

    [GeneratedRegex(@"Count\(WireType\.(\w+)\)")]
    private static partial Regex CountWidth();

    [GeneratedRegex(@"Count\(nameof\((\w+)\)\)")]
    private static partial Regex CountMember();

    [GeneratedRegex(@"(?<!Count\()WireType\(WireType\.(\w+)\)")]
    private static partial Regex WireTypes();

    /// <summary>What attributes say of a form.</summary>
    private sealed record Form(string[] Lengths, string? Count, string? Member, string? WireType, bool IsBool);
}
