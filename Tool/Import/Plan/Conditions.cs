using Stevedore.Tool.Import.Model;

namespace Stevedore.Tool.Import.Plan;

/// <summary>Conditions on data members, whichever variable they were in when the C++ asked.</summary>
internal static class Conditions
{
    /// <summary>The condition with the member in the place of each variable that was loaded for it.</summary>
    public static CppNode Settle(
        CppNode node, IReadOnlyDictionary<string, WireItem> loaded, IReadOnlyDictionary<string, CppNode> values)
    {
        if (node.Kind == CppNodeKind.Local && loaded.TryGetValue(node.Key, out WireItem? item) && item.Member is string member)
            return new CppNode(CppNodeKind.Member, member, [CppNode.Absent])
            {
                Type = item.MemberType,
                Source = member,
                Place = node.Place,
            };
        if (node.Kind == CppNodeKind.Local && values.TryGetValue(node.Key, out CppNode? value) && Paths.Of(value, values) is not null)
            return value;
        return node.Children.Count == 0 ? node : node.With([.. node.Children.Select(child => Settle(child, loaded, values))]);
    }

    public static CppNode Not(CppNode node) => new(CppNodeKind.Unary, "!", [node]) { Source = $"!({node.Source})", Place = node.Place };

    public static CppNode And(CppNode first, CppNode second) =>
        new(CppNodeKind.Binary, "&&", [first, second]) { Source = $"({first.Source}) && ({second.Source})", Place = first.Place };

    /// <summary>The same text for conditions that ask the same.</summary>
    public static string Describe(CppNode? node)
    {
        if (node is null)
            return "";
        CppNode inner = Paths.Strip(node);
        if (inner.Value is long number)
            return number.ToString();
        if (Paths.Of(inner) is string path)
            return path;
        if (inner.Kind == CppNodeKind.Binary && inner.Text == "!=" && Paths.Strip(inner.Children[1]).Value == 0)
            return Describe(inner.Children[0]);
        if (inner.Kind == CppNodeKind.Binary && inner.Text == "==" && Paths.Strip(inner.Children[1]).Value == 0)
            return $"!({Describe(inner.Children[0])})";
        return inner.Kind is CppNodeKind.Binary or CppNodeKind.Unary
            ? $"{inner.Text}({string.Join(", ", inner.Children.Select(Describe))})"
            : inner.Source;
    }

    /// <summary>The reason why an attribute cannot ask it, or null.</summary>
    public static string? Problem(CppNode node, IEnumerable<WireItem> before)
    {
        List<WireItem> members = [.. before.Where(static item => item.Member is not null && !item.IsLoop)];
        return node.All().Select(inner => ProblemOf(inner, members)).FirstOrDefault(static problem => problem is not null);
    }

    private static string? ProblemOf(CppNode node, List<WireItem> members) => node.Kind switch
    {
        CppNodeKind.Binary => node.Text is "&&" or "||" or "==" or "!=" or "<" or ">" or "<=" or ">=" or "&" or "|" or "+" or "-" or "*"
            ? null
            : "a condition that an attribute cannot ask",
        CppNodeKind.Unary => node.Text == "!" ? null : "a condition that an attribute cannot ask",
        CppNodeKind.Cast or CppNodeKind.Number or CppNodeKind.Constant or CppNodeKind.Absent or CppNodeKind.This or CppNodeKind.SizeOf =>
            null,
        CppNodeKind.Member => Paths.Of(node) is string path && members.Exists(item => item.Member == path
            && item.Form.Kind is WireFormKind.Scalar or WireFormKind.Object)
            ? null
            : "a condition on what does not stand before",
        _ => "a condition that an attribute cannot ask",
    };
}
