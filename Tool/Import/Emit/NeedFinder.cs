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

    public void Visit(IEnumerable<WireStep> steps)
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
            case LoopStep loop:
                foreach (CppNode part in loop.Origin.Children.Where(static part => part.Kind != CppNodeKind.Block))
                    Need(part);
                Visit(loop.Steps);
                break;
            case GateStep gate:
                Need(gate.Condition);
                Visit(gate.Then);
                Visit(gate.Else);
                break;
            case GroupStep group:
                Visit(group.Steps);
                break;
            case PlainStep plain:
                foreach (CppNode node in plain.Origin.All().Where(static node => node.Kind == CppNodeKind.Local))
                    Referenced.Add(node.Key);
                break;
        }
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
