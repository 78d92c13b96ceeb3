using Stevedore.Tool.Import.Model;

namespace Stevedore.Tool.Import.Plan;

/// <summary>The labels of a switch that share statements, and these.</summary>
internal sealed record SwitchSection(IReadOnlyList<CppNode> Labels, bool IsDefault, IReadOnlyList<CppNode> Statements)
{
    /// <summary>The sections of a switch; null if one runs into the next.</summary>
    public static List<SwitchSection>? Split(IReadOnlyList<CppNode> statements)
    {
        List<SwitchSection> sections = [];
        List<CppNode> labels = [], body = [];
        bool isDefault = false, isOpen = false;
        foreach (CppNode statement in statements)
        {
            CppNode current = statement;
            if (isOpen && current.Kind is CppNodeKind.Case or CppNodeKind.Default && body.Count > 0)
                return null;
            while (current.Kind is CppNodeKind.Case or CppNodeKind.Default && current.Children.Count > 0)
            {
                isOpen = true;
                isDefault |= current.Kind == CppNodeKind.Default;
                if (current.Kind == CppNodeKind.Case)
                    labels.Add(current.Children[0]);
                current = current.Children[^1];
            }
            body.Add(current);
            if (current.Kind is not (CppNodeKind.Break or CppNodeKind.Return or CppNodeKind.Throw) && !EndsInBreak(current))
                continue;
            sections.Add(new SwitchSection([.. labels], isDefault, [.. body.SelectMany(WithoutBreak)]));
            labels.Clear();
            body.Clear();
            (isDefault, isOpen) = (false, false);
        }
        if (body.Count > 0)
            sections.Add(new SwitchSection([.. labels], isDefault, [.. body.SelectMany(WithoutBreak)]));
        return sections;
    }

    /// <summary>The condition under which a value comes here.</summary>
    public CppNode ConditionFor(CppNode value) => Labels
        .Select(label => new CppNode(CppNodeKind.Binary, "==", [value, label])
        {
            Source = $"{value.Source} == {label.Source}",
            Place = value.Place,
        })
        .Aggregate(static (left, right) =>
            new CppNode(CppNodeKind.Binary, "||", [left, right]) { Source = $"{left.Source} || {right.Source}" });

    private static bool EndsInBreak(CppNode node) =>
        node.Kind == CppNodeKind.Block && node.Children.Count > 0 && node.Children[^1].Kind is CppNodeKind.Break or CppNodeKind.Return;

    private static IEnumerable<CppNode> WithoutBreak(CppNode node) =>
        node.Kind == CppNodeKind.Block ? node.Children.SelectMany(WithoutBreak) : node.Kind == CppNodeKind.Break ? [] : [node];
}
