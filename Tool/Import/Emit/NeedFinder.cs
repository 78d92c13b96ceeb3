using Stevedore.Tool.Import.Model;
using Stevedore.Tool.Import.Plan;

namespace Stevedore.Tool.Import.Emit;

/// <summary>Finds the variables and members that decide what bytes there are.</summary>
internal sealed class NeedFinder
{
    /// <summary>Keys of variables and paths of members.</summary>
    public HashSet<string> Needed { get; } = new(StringComparer.Ordinal);

    /// <summary>Variables that are used at all.</summary>
    public HashSet<string> Referenced { get; } = new(StringComparer.Ordinal);

    private readonly List<(CppNode Target, CppNode Value)> _assignments = [];

    public void Visit(IEnumerable<WireStep> steps)
    {
        VisitAll(steps);
        // What decides a value that is needed is needed, too.
        int before;
        do
        {
            before = Needed.Count;
            foreach ((CppNode target, CppNode value) in _assignments)
                if (Names(target).Any(Needed.Contains))
                    Need(value);
        }
        while (Needed.Count > before);
    }

    private void VisitAll(IEnumerable<WireStep> steps)
    {
        foreach (WireStep step in steps)
            Visit(step);
    }

    private void Visit(WireStep step)
    {
        switch (step)
        {
            case ValueStep value:
                Need(value.Place);
                break;
            case BlockStep block:
                Need(block.Pointer);
                Need(block.Size);
                break;
            case SchemaStep schema:
                Need(schema.Place);
                break;
            case CallStep call:
                Need(call.Origin);
                break;
            case LoopStep loop:
                Need(loop.Condition);
                if (loop.Origin.Kind == CppNodeKind.For)
                    Need(loop.Origin.Children[2]);
                VisitAll(loop.Head);
                VisitAll(loop.Steps);
                break;
            case GateStep gate:
                Need(gate.Condition);
                VisitAll(gate.Then);
                VisitAll(gate.Else);
                break;
            case GroupStep group:
                VisitAll(group.Steps);
                break;
            case NestedStep nested:
                VisitAll(nested.Steps);
                break;
            case PlainStep plain:
                VisitPlain(plain.Origin);
                break;
        }
    }

    private void VisitPlain(CppNode statement)
    {
        foreach (CppNode node in statement.All())
        {
            if (node.Kind == CppNodeKind.Local)
                Referenced.Add(node.Key);
            else if (node.Kind == CppNodeKind.Declaration)
                _assignments.Add((node, node.Children[0]));
            else if (node.Kind == CppNodeKind.Binary && node.Text.EndsWith('=') && node.Text is not ("==" or "!=" or "<=" or ">="))
                _assignments.Add((node.Children[0], node.Children[1]));
        }
    }

    private static IEnumerable<string> Names(CppNode target)
    {
        if (target.Kind == CppNodeKind.Declaration || Paths.LocalOf(target) is not null)
            yield return Paths.LocalOf(target)?.Key ?? target.Key;
        if (Paths.Of(target) is string path)
            yield return path;
    }

    private void Need(CppNode expression)
    {
        foreach (CppNode node in expression.All())
        {
            if (node.Kind == CppNodeKind.Local)
            {
                Needed.Add(node.Key);
                Referenced.Add(node.Key);
            }
            else if (Paths.Of(node) is string path)
                Needed.Add(path);
        }
    }
}
