using Stevedore.Tool.Import.Model;

namespace Stevedore.Tool.Import.Plan;

/// <summary>Finds out how often a loop runs.</summary>
internal static class LoopBounds
{
    public static WireBound? Of(
        CppNode loop, IReadOnlyDictionary<string, CppNode> values, IReadOnlyDictionary<string, WireItem> loaded) => loop.Kind switch
        {
            CppNodeKind.For => OfFor(loop, values, loaded),
            CppNodeKind.While => OfWhile(loop.Children[0], loop, values, loaded),
            _ => null,
        };

    private static WireBound? OfFor(
        CppNode loop, IReadOnlyDictionary<string, CppNode> values, IReadOnlyDictionary<string, WireItem> loaded)
    {
        CppNode condition = loop.Children[1];
        if (IsPosition(condition))
            return OfPosition(loop, values);
        if (condition.Kind != CppNodeKind.Binary || condition.Text is not ("<" or "<=" or "!=") || !IsIncrement(loop.Children[2]))
            return null;
        CppNode counter = Paths.Strip(condition.Children[0]);
        if (counter.Kind is not (CppNodeKind.Local or CppNodeKind.Parameter)
            || InitialOf(loop.Children[0], counter, values) is not long first)
            return null;
        CppNode end = Paths.Strip(condition.Children[1]);
        long extra = condition.Text == "<=" ? 1 : 0;
        if (end.Value is long last)
            return new WireBound(Fixed: last + extra - first);
        // i < n from 0, or i <= n from 1
        return first == extra ? OfNumber(end, values, loaded) : null;
    }

    private static WireBound? OfWhile(
        CppNode condition, CppNode loop, IReadOnlyDictionary<string, CppNode> values, IReadOnlyDictionary<string, WireItem> loaded)
    {
        if (IsPosition(condition))
            return OfPosition(loop, values);
        CppNode count = condition;
        if (count.Kind == CppNodeKind.Binary && count.Text is ">" or "!=" && count.Children[1].Value == 0)
            count = count.Children[0];
        return count.Kind == CppNodeKind.Postfix && count.Text == "--" ? OfNumber(Paths.Strip(count.Children[0]), values, loaded) : null;
    }

    private static WireBound? OfNumber(
        CppNode number, IReadOnlyDictionary<string, CppNode> values, IReadOnlyDictionary<string, WireItem> loaded)
    {
        if (number.Kind == CppNodeKind.Local && loaded.TryGetValue(number.Key, out WireItem? item))
            return new WireBound(Item: item);
        if (Paths.SizeOf(number, values) is string collection)
            return new WireBound(Collection: collection);
        if (number.Kind == CppNodeKind.Local && values.TryGetValue(number.Key, out CppNode? value) && Paths.Strip(value) is CppNode inner)
            return inner.Value is long constant ? new WireBound(Fixed: constant)
                : Paths.Of(inner, values) is string path ? new WireBound(Member: path)
                : null;
        return Paths.Of(number, values) is string member ? new WireBound(Member: member) : null;
    }

    private static WireBound? OfPosition(CppNode loop, IReadOnlyDictionary<string, CppNode> values)
    {
        CppNode? next = loop.All().FirstOrDefault(static node => node.Kind == CppNodeKind.Call && node.Text is "GetNext" or "GetNextAssoc");
        return next is not null && Paths.Of(next.Children[0], values) is string collection ? new WireBound(Collection: collection) : null;
    }

    private static bool IsPosition(CppNode condition)
    {
        CppNode tested = condition.Kind == CppNodeKind.Binary && condition.Text == "!=" && condition.Children[1].Value == 0
            ? condition.Children[0]
            : condition;
        return Paths.Strip(tested) is { Kind: CppNodeKind.Local } local && local.Type.Alias == "POSITION";
    }

    private static bool IsIncrement(CppNode step) =>
        (step.Kind is CppNodeKind.Unary or CppNodeKind.Postfix && step.Text == "++")
        || (step.Kind == CppNodeKind.Binary && step.Text == "+=" && step.Children[1].Value == 1);

    private static long? InitialOf(CppNode start, CppNode counter, IReadOnlyDictionary<string, CppNode> values)
    {
        foreach (CppNode node in start.All())
        {
            if (node.Kind == CppNodeKind.Declaration && node.Text == counter.Text)
                return Paths.Strip(node.Children[0]).Value;
            if (node.Kind == CppNodeKind.Binary && node.Text == "=" && Paths.LocalOf(node.Children[0])?.Key == counter.Key)
                return Paths.Strip(node.Children[1]).Value;
        }
        return values.TryGetValue(counter.Key, out CppNode? value) ? Paths.Strip(value).Value : null;
    }
}
