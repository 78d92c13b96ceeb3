using Stevedore.Tool.Import.Model;

namespace Stevedore.Tool.Import.Plan;

/// <summary>Puts what a call passes in the place of the parameters of the body that it calls.</summary>
internal static class Substitution
{
    public static CppNode Apply(CppNode node, IReadOnlyDictionary<string, CppNode> values, CppNode? self)
    {
        if (node.Kind == CppNodeKind.Parameter && values.TryGetValue(node.Key, out CppNode? value))
            return value;
        if (node.Kind == CppNodeKind.This && self is not null)
            return self;
        if (node.Children.Count == 0)
            return node;
        CppNode[] children = [.. node.Children.Select(child => Apply(child, values, self))];
        return children.SequenceEqual(node.Children) ? node : node.With(children);
    }
}
