using Stevedore.Tool.Import.Model;

namespace Stevedore.Tool.Import.Plan;

/// <summary>Which data member an expression of C++ leads to.</summary>
internal static class Paths
{
    private static readonly HashSet<string> s_elements =
        ["GetAt", "ElementAt", "GetNext", "GetHead", "GetTail", "GetPrev", "operator[]", "at", "front", "back"];

    private static readonly HashSet<string> s_sizes = ["GetSize", "GetCount", "size", "GetLength", "length"];
    private static readonly HashSet<string> s_data = ["GetData", "data", "GetBuffer", "GetBufferSetLength", "get", "begin", "LockBuffer"];

    /// <summary>The member with those around it, elements as <c>[]</c>; null if it leads elsewhere.</summary>
    public static string? Of(CppNode node, IReadOnlyDictionary<string, CppNode>? locals = null, int depth = 0)
    {
        if (depth > 20)
            return null;
        return node.Kind switch
        {
            CppNodeKind.Member => OfMember(node, locals, depth),
            CppNodeKind.Cast when node.Children.Count == 1 => Of(node.Children[0], locals, depth + 1),
            CppNodeKind.Unary when node.Text is "&" or "*" => Of(node.Children[0], locals, depth + 1),
            CppNodeKind.Index when node.Children.Count == 2 => Element(Of(node.Children[0], locals, depth + 1)),
            CppNodeKind.Call when s_elements.Contains(node.Text) => Element(Of(node.Children[0], locals, depth + 1)),
            CppNodeKind.Call when s_data.Contains(node.Text) => Of(node.Children[0], locals, depth + 1),
            CppNodeKind.Local when locals is not null && locals.TryGetValue(node.Key, out CppNode? value) && !IsScalar(node) =>
                Of(value, locals, depth + 1),
            CppNodeKind.Construct when node.Children.Count == 1 => Of(node.Children[0], locals, depth + 1),
            _ => null,
        };
    }

    /// <summary>The collection whose number of elements an expression is.</summary>
    public static string? SizeOf(CppNode node, IReadOnlyDictionary<string, CppNode>? locals = null, int depth = 0)
    {
        if (depth > 20)
            return null;
        return node.Kind switch
        {
            CppNodeKind.Cast when node.Children.Count == 1 => SizeOf(node.Children[0], locals, depth + 1),
            CppNodeKind.Call when s_sizes.Contains(node.Text) => Of(node.Children[0], locals),
            CppNodeKind.Binary when node.Text == "+"
                && node.Children is [{ Kind: CppNodeKind.Call, Text: "GetUpperBound" } call, { Value: 1 }] =>
                Of(call.Children[0], locals),
            CppNodeKind.Local when locals is not null && locals.TryGetValue(node.Key, out CppNode? value) =>
                SizeOf(value, locals, depth + 1),
            _ => null,
        };
    }

    /// <summary>The expression without casts, and without what changes nothing.</summary>
    public static CppNode Strip(CppNode node)
    {
        while (node.Children.Count == 1 && (node.Kind == CppNodeKind.Cast
            || (node.Kind == CppNodeKind.Construct && (node.Type.IsScalar || node.Type.IsString
                || WireForms.PlatformName(node.Type) is not null))))
            node = node.Children[0];
        return node;
    }

    /// <summary>The local variable that an expression is, or is a part of.</summary>
    public static CppNode? LocalOf(CppNode node)
    {
        while (node.Kind != CppNodeKind.Local)
        {
            if (node.Children.Count == 0
                || node.Kind is not (CppNodeKind.Cast or CppNodeKind.Unary or CppNodeKind.Index or CppNodeKind.Member
                or CppNodeKind.Construct))
                return null;
            node = node.Children[0];
        }
        return node;
    }

    private static string? OfMember(CppNode node, IReadOnlyDictionary<string, CppNode>? locals, int depth)
    {
        CppNode inside = node.Children.Count == 0 ? CppNode.Absent : node.Children[0];
        if (inside.Kind is CppNodeKind.This or CppNodeKind.Absent)
            return node.Text.Length == 0 ? null : node.Text;
        return Of(inside, locals, depth + 1) is string path ? $"{path}.{node.Text}" : null;
    }

    private static string? Element(string? path) => path is null ? null : $"{path}[]";

    private static bool IsScalar(CppNode node) => node.Type.IsScalar;
}
