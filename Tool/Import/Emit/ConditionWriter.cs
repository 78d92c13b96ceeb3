using Stevedore.Tool.Import.Model;
using Stevedore.Tool.Import.Plan;

namespace Stevedore.Tool.Import.Emit;

/// <summary>Writes a condition on data members in C#.</summary>
internal sealed class ConditionWriter(IReadOnlyDictionary<string, (string Name, string Type)> members)
{
    private static readonly HashSet<string> s_numbers =
        ["number", "byte", "sbyte", "short", "ushort", "int", "uint", "long", "ulong", "float", "double", "int&"];

    /// <summary>The condition; null if it is about anything but members and numbers.</summary>
    public string? Write(CppNode node) => Truth(node);

    private string? Truth(CppNode node)
    {
        CppNode inner = Paths.Strip(node);
        if (inner.Kind == CppNodeKind.Unary && inner.Text == "!")
            return Truth(inner.Children[0]) is string negated ? $"!({negated})" : null;
        if (inner.Kind == CppNodeKind.Binary && inner.Text is "&&" or "||")
            return Truth(inner.Children[0]) is string first
                && Truth(inner.Children[1]) is string second ? $"({first}) {inner.Text} ({second})" : null;
        if (inner.Kind == CppNodeKind.Binary && inner.Text is "==" or "!=" or "<" or ">" or "<=" or ">=")
            return Comparison(inner);
        return Value(inner) is not (string value, string type) ? null : type switch
        {
            "bool" => value,
            "string" => null,
            _ when type.EndsWith('?') => $"{value} is not null",
            _ => $"{value} != 0",
        };
    }

    private string? Comparison(CppNode node)
    {
        if (Value(Paths.Strip(node.Children[0])) is not (string left, string leftType)
            || Value(Paths.Strip(node.Children[1])) is not (string right, string rightType))
            return null;
        if (leftType == "bool" && rightType == "number")
            return (node.Text == "==") == (right != "0") ? left : $"!{left}";
        if (leftType.EndsWith('?') && right == "0")
            return node.Text == "==" ? $"{left} is null" : $"{left} is not null";
        if (rightType == "number" && !s_numbers.Contains(leftType))
            return $"({left}) {node.Text} ({leftType}){right}";
        return $"{left} {node.Text} {right}";
    }

    private (string Text, string Type)? Value(CppNode node)
    {
        if (node.Value is long number)
            return (number.ToString(), "number");
        if (Paths.Of(node) is string path && members.TryGetValue(path, out (string Name, string Type) member))
            return member;
        if (node.Kind != CppNodeKind.Binary || node.Text is not ("&" or "|" or "+" or "-" or "*")
            || Value(Paths.Strip(node.Children[0])) is not (string left, string leftType)
            || Value(Paths.Strip(node.Children[1])) is not (string right, _) || leftType is "bool" or "string")
            return null;
        return ($"({left} {node.Text} {right})", "int&");
    }
}
