using Stevedore.Tool.Import.Model;
using Stevedore.Tool.Import.Plan;

namespace Stevedore.Tool.Import.Emit;

/// <summary>Writes expressions of C++ in C#; what has no counterpart is null.</summary>
internal sealed class ExpressionWriter(HandNames names, PlainTypes types)
{
    private static readonly HashSet<string> s_numbers =
        ["byte", "sbyte", "short", "ushort", "int", "uint", "long", "ulong", "float", "double", "char", "number"];

    /// <summary>What stands for the call that takes the next element of a list.</summary>
    public (string Collection, string Name, string Type)? Item { get; set; }

    /// <summary>The expression and its type.</summary>
    public (string Text, string Type)? Write(CppNode node)
    {
        switch (node.Kind)
        {
            case CppNodeKind.Number when node.Type.Kind == CppTypeKind.Bool && node.Value is long truth:
                return (truth != 0 ? "true" : "false", "bool");
            case CppNodeKind.Number or CppNodeKind.Constant or CppNodeKind.SizeOf when node.Value is long value:
                return (node.Text == "null" ? "null" : value.ToString(), node.Text == "null" ? "null" : "number");
            case CppNodeKind.Number when double.TryParse(node.Text.TrimEnd('f', 'F', 'l', 'L'), out double real):
                return (real.ToString("R", System.Globalization.CultureInfo.InvariantCulture), "double");
            case CppNodeKind.Text:
                return (node.Text.TrimStart('L'), "string");
            case CppNodeKind.Local or CppNodeKind.Parameter:
                return names.Local(node.Key);
            case CppNodeKind.Member:
                return WriteMember(node);
            case CppNodeKind.Cast or CppNodeKind.Construct when node.Children.Count == 1:
                return WriteCast(node);
            case CppNodeKind.Unary or CppNodeKind.Postfix:
                return WriteUnary(node);
            case CppNodeKind.Binary:
                return WriteBinary(node);
            case CppNodeKind.Conditional when node.Children.Count == 3:
                return Truth(node.Children[0]) is string condition && Write(node.Children[1]) is (string first, string type)
                    && Write(node.Children[2]) is (string second, _)
                    ? ($"({condition} ? {first} : {second})", type)
                    : null;
            case CppNodeKind.Index when node.Children.Count == 2:
                return WriteIndex(node.Children[0], node.Children[1]);
            case CppNodeKind.New when types.Of(node.Type) is (string created, _) && created.EndsWith('?') && node.Children.Count == 0
                && created != "object?":
                return ($"new {created[..^1]}()", created);
            case CppNodeKind.Call:
                return WriteCall(node);
            default:
                return null;
        }
    }

    /// <summary>The expression as a condition.</summary>
    public string? Truth(CppNode node)
    {
        CppNode inner = node.Kind == CppNodeKind.Cast && node.Type.Kind == CppTypeKind.Bool
            && node.Children.Count == 1 ? node.Children[0] : node;
        return Write(inner) is not (string text, string type) ? null
            : type == "bool" ? text
            : s_numbers.Contains(type) ? $"{text} != 0"
            : type.EndsWith('?') ? $"{text} is not null"
            : type.EndsWith("[]", StringComparison.Ordinal) ? $"{text}.Length != 0"
            : null;
    }

    /// <summary>The expression in another type.</summary>
    public static string? Convert(string text, string from, string to)
    {
        if (from == to || (to == "object?" && from != "number") || (from == "null" && to.EndsWith('?')))
            return text;
        if (from == "null" && to.EndsWith("[]", StringComparison.Ordinal))
            return "[]";
        if (from == "number")
            return ConvertNumber(text, to);
        if (to == "bool")
            return s_numbers.Contains(from) ? $"{text} != 0" : null;
        if (from == "bool" && s_numbers.Contains(to))
            return to == "int" ? $"({text} ? 1 : 0)" : $"({to})({text} ? 1 : 0)";
        if (s_numbers.Contains(from) && s_numbers.Contains(to))
            return $"({to}){Group(text)}";
        return from.EndsWith('?') && to.EndsWith('?') ? $"({to}){Group(text)}" : from + "?" == to ? text : null;
    }

    private static string? ConvertNumber(string text, string to)
    {
        if (!long.TryParse(text, out long value))
            return s_numbers.Contains(to) ? $"({to}){Group(text)}" : null;
        return to switch
        {
            "bool" => value != 0 ? "true" : "false",
            "uint" => value is >= 0 and <= uint.MaxValue ? text : unchecked((uint)value).ToString(),
            "ushort" or "char" => (to == "char" ? "(char)" : "") + (ushort)value,
            "byte" => ((byte)value).ToString(),
            "ulong" => unchecked((ulong)value).ToString(),
            "int" => unchecked((int)value).ToString(),
            "short" => unchecked((short)value).ToString(),
            "sbyte" => unchecked((sbyte)value).ToString(),
            _ when s_numbers.Contains(to) => text,
            _ when to.EndsWith('?') && value == 0 => "null",
            _ => null,
        };
    }

    private (string Text, string Type)? WriteMember(CppNode node)
    {
        CppNode inside = node.Children.Count == 0 ? CppNode.Absent : node.Children[0];
        if (inside.Kind is CppNodeKind.This or CppNodeKind.Absent)
            return names.Member(node);
        if (Write(inside) is not (string text, string type))
            return null;
        string? name = (type, node.Text) switch
        {
            ("Point", "x" or "y") => node.Text.ToUpperInvariant(),
            ("Size", "cx") => "Width",
            ("Size", "cy") => "Height",
            ("Rect", "left" or "top" or "right" or "bottom") => MemberNames.Pascal(node.Text),
            _ => null,
        };
        return name is null ? null : ($"{text}.{name}", "int");
    }

    private (string Text, string Type)? WriteCast(CppNode node)
    {
        if (Write(node.Children[0]) is not (string text, string from))
            return null;
        if (types.Of(node.Type.Value) is not (string to, _))
            return node.Type.Value.Kind == CppTypeKind.Pointer && from.EndsWith('?') ? (text, from) : null;
        if (from == "string" || to == "string" || from.EndsWith("[]", StringComparison.Ordinal))
            return from == to || to.EndsWith("[]", StringComparison.Ordinal) ? (text, from) : null;
        if (from == "number" && s_numbers.Contains(to) && to is not ("float" or "double") && ConvertNumber(text, to) is string constant)
            return (constant, to);
        return Convert(text, from, to) is string converted ? (converted, to) : null;
    }

    private (string Text, string Type)? WriteUnary(CppNode node)
    {
        if (node.Text == "!")
            return Truth(node.Children[0]) is string condition ? ($"!({condition})", "bool") : null;
        if (node.Text is not ("-" or "~" or "++" or "--" or "*" or "&") || Write(node.Children[0]) is not (string text, string type))
            return null;
        if (node.Text is "*" or "&")
            return type.EndsWith("[]", StringComparison.Ordinal) ? null : (text, type);
        return node.Kind == CppNodeKind.Postfix ? ($"{text}{node.Text}", type) : ($"{node.Text}{Group(text)}", type);
    }

    private (string Text, string Type)? WriteBinary(CppNode node)
    {
        if (node.Text is "&&" or "||")
            return Truth(node.Children[0]) is string first && Truth(node.Children[1]) is string second
                ? ($"({Condition(first)} {node.Text} {Condition(second)})", "bool")
                : null;
        if (Write(node.Children[0]) is not (string left, string leftType)
            || Write(node.Children[1]) is not (string right, string rightType))
            return null;
        if (node.Text is "=" or "+=" or "-=" or "|=" or "&=" or "*=")
            return WriteAssignment(node.Text, left, leftType, right, rightType);
        if (node.Text is "==" or "!=" or "<" or ">" or "<=" or ">=")
            return WriteComparison(node.Text, left, leftType, right, rightType);
        if (node.Text is not ("+" or "-" or "*" or "/" or "%" or "&" or "|" or "^" or "<<" or ">>")
            || !s_numbers.Contains(leftType) || !s_numbers.Contains(rightType))
            return null;
        return ($"({left} {node.Text} {right})", leftType == "number" ? rightType : leftType is "byte" or "sbyte" or "short" or "ushort"
            ? "int" : leftType);
    }

    private static (string Text, string Type)? WriteAssignment(string sign, string left, string leftType, string right, string rightType)
    {
        if (leftType.StartsWith("List<", StringComparison.Ordinal) || leftType.StartsWith("Dictionary<", StringComparison.Ordinal))
            return null;
        if (sign == "=")
            return Convert(right, rightType, leftType) is string converted ? ($"{left} = {converted}", leftType) : null;
        return s_numbers.Contains(leftType) && s_numbers.Contains(rightType)
            ? ($"{left} {sign} {Convert(right, rightType, leftType)}", leftType)
            : null;
    }

    // C++ compares -1 with an unsigned number as the largest.
    private static (string Text, string Type)? WriteComparison(string sign, string left, string leftType, string right, string rightType)
    {
        if (left == "null" || right == "null" || (leftType.EndsWith('?') && right == "0"))
            return ($"{left} {(sign == "==" ? "is null" : "is not null")}", "bool");
        if (leftType == "bool" || rightType == "bool")
            return leftType == rightType ? ($"{left} {sign} {right}", "bool")
                : rightType == "number" ? ((sign == "==") == (right != "0") ? left : $"!({left})", "bool")
                : null;
        if (!s_numbers.Contains(leftType) || !s_numbers.Contains(rightType))
            return leftType == rightType && sign is "==" or "!=" ? ($"{left} {sign} {right}", "bool") : null;
        if (rightType == "number" && leftType is "uint" or "ulong")
            right = ConvertNumber(right, leftType) ?? right;
        return ($"{left} {sign} {right}", "bool");
    }

    private (string Text, string Type)? WriteIndex(CppNode array, CppNode index)
    {
        if (Write(array) is not (string text, string type) || Write(index) is not (string at, string atType) || !s_numbers.Contains(atType))
            return null;
        string place = atType is "int" or "number" or "byte" or "short" or "ushort" ? at : $"(int){Group(at)}";
        return type.EndsWith("[]", StringComparison.Ordinal) ? ($"{text}[{place}]", type[..^2])
            : type.StartsWith("List<", StringComparison.Ordinal) ? ($"{text}[{place}]", type[5..^1])
            : null;
    }

    private (string Text, string Type)? WriteCall(CppNode call)
    {
        if (call.Owner == "CArchive")
            return call.Text == "GetObjectSchema" ? ($"{names.Archive}.ObjectSchema", "int") : null;
        CppNode target = call.Children[0];
        if (call.Text == "GetNext" && Item is (string collection, string name, string itemType) && Paths.Of(target) == collection)
            return (name, itemType);
        if (target.Kind is CppNodeKind.Absent or CppNodeKind.This || Write(target) is not (string text, string type))
            return null;
        string? element = type.StartsWith("List<", StringComparison.Ordinal) ? type[5..^1] : null;
        switch (call.Text)
        {
            case "GetSize" or "GetCount" or "size" when element is not null || type.StartsWith("Dictionary<", StringComparison.Ordinal):
                return ($"{text}.Count", "int");
            case "GetLength" when type == "string":
                return ($"{text}.Length", "int");
            case "IsEmpty" when type == "string":
                return ($"{text}.Length == 0", "bool");
            case "IsEmpty" or "empty" when element is not null:
                return ($"{text}.Count == 0", "bool");
            case "GetAt" or "ElementAt" or "at" when element is not null && call.Children.Count == 2:
                return WriteIndex(target, call.Children[1]);
            case "Add" or "AddTail" or "push_back" when element is not null && call.Children.Count == 2:
                return Write(call.Children[1]) is (string added, string addedType) && Convert(added, addedType, element) is string converted
                    ? ($"{text}.Add({converted})", "void")
                    : null;
            case "GetValue" when call.Owner == "Gdiplus::Color":
                return (text, type);
            case "SetValue" when call.Owner == "Gdiplus::Color" && Write(call.Children[1]) is (string argb, string argbType):
                return ($"{text} = {Convert(argb, argbType, "uint")}", "void");
            case "RemoveAll" or "clear" when element is not null:
                return ($"{text}.Clear()", "void");
            case "Empty" when type == "string":
                return ($"{text} = \"\"", "void");
            default:
                return null;
        }
    }

    private static string Condition(string text) =>
        text.Contains(' ', StringComparison.Ordinal) && !text.StartsWith('(') ? $"({text})" : text;

    private static string Group(string text) =>
        text.All(static character => char.IsLetterOrDigit(character) || character is '_' or '.' or '[' or ']' or '(' or ')')
        ? text
        : text.StartsWith('(') && text.EndsWith(')') ? text : $"({text})";
}
