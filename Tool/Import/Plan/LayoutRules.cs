using Stevedore.Tool.Import.Model;

namespace Stevedore.Tool.Import.Plan;

/// <summary>Settles how many elements each repetition has, and refuses what attributes cannot say.</summary>
internal sealed class LayoutRules(CppProgram program)
{
    /// <summary>The reason why attributes cannot say a layout, or null. Counts that only count are taken out of it.</summary>
    public string? Settle(List<WireItem> items)
    {
        foreach (WireItem item in items)
            if (item.Condition is CppNode condition
                && Conditions.Problem(condition, items.TakeWhile(other => other != item)) is string text)
                return $"{item.Origin.Place}: {text}: {item.Origin.Source}";

        for (int i = 0; i < items.Count; i++)
        {
            WireItem item = items[i];
            string? problem = item.IsLoop ? SettleLoop(items, ref i) : ProblemOf(item);
            if (problem is not null)
                return $"{item.Origin.Place}: {problem}: {item.Origin.Source}";
        }
        return items.Where(static item => item.Form == WireForm.Count && !item.IsLoop).Select(static item =>
            $"{item.Origin.Place}: a count that no collection follows: {item.Origin.Source}").FirstOrDefault();
    }

    private string? ProblemOf(WireItem item) => item.Form.Kind switch
    {
        WireFormKind.Body when !item.IsBase && !HasBody(item.Form.ClassName) => $"the body of {item.Form.ClassName} is not in the sources",
        WireFormKind.Body when !item.IsBase && program.Classes[item.Form.ClassName].IsAbstract => $"{item.Form.ClassName} is abstract",
        WireFormKind.Record when !program.Classes.TryGetValue(item.Form.ClassName, out CppClass? declared) || declared.IsUnknown =>
            $"{item.Form.ClassName} is not declared in the sources",
        WireFormKind.Record when program.Classes[item.Form.ClassName].IsUnion => $"{item.Form.ClassName} is a union",
        WireFormKind.Record => RecordProblem(item.Form.Type, 0),
        WireFormKind.Collection => new ElementFinder(program).Find(item.Form.Type).Problem,
        _ => null,
    };

    private string? RecordProblem(CppType type, int depth)
    {
        if (type.Kind == CppTypeKind.Array && type.Element is not null)
            return RecordProblem(type.Element, depth);
        if (type.Kind == CppTypeKind.Pointer)
            return "a pointer is written as it lies in memory";
        if (type.Kind != CppTypeKind.Record || WireForms.PlatformName(type) is not null)
            return null;
        if (depth > 10 || !program.Classes.TryGetValue(type.Name, out CppClass? declared) || declared.IsUnknown || declared.Size < 0)
            return $"{type.Name} is not declared in the sources";
        return declared.IsUnion ? $"{type.Name} is a union"
            : declared.Bases.Count > 0 ? $"{type.Name} has a base and is written as it lies in memory"
            : declared.Fields.Select(field => RecordProblem(field.Type, depth + 1)).FirstOrDefault(static problem => problem is not null);
    }

    private bool HasBody(string name) => program.FindMethod(name, "Serialize") is not null;

    private string? SettleLoop(List<WireItem> items, ref int index)
    {
        WireItem loop = items[index];
        if (loop.Elements!.Count == 0)
            return "an empty loop";
        for (int i = 0; i < loop.Elements.Count; i++)
        {
            WireItem element = loop.Elements[i];
            string? problem = element.IsLoop ? SettleLoop(loop.Elements, ref i) : ProblemOf(element);
            if (problem is not null)
                return problem;
        }
        WireBound bound = loop.Bound!;
        if (bound.Fixed is long)
            return null;
        WireItem? count = bound.Item ?? (bound.Member is null ? null : items.Find(item => item.Member == bound.Member && !item.IsLoop));
        if (count is null && bound.Collection is not null && loop.Elements.Count > 0)
            return "the number of elements is not stored before them";
        if (count is null)
            return "the number of elements is not in the bytes before";
        int at = items.IndexOf(count);
        loop.Bound = bound with { Item = count };
        if (at < 0)
            return "the number of elements stands elsewhere";
        bool isBefore = at == index - 1 && Conditions.Describe(count.Condition) == Conditions.Describe(loop.Condition)
            && (count.From, count.To) == (loop.From, loop.To);
        if (count.Member is null && isBefore)
        {
            items.RemoveAt(at);
            index--;
            loop.CountForm = count.Form;
        }
        else
        {
            if (count.Form == WireForm.Count)
                return "a count of MFC's form that does not stand before its elements";
            count.Conversion = null;
            loop.CountedBy = count;
        }
        return HasOneWidth(loop) ? null : "a collection within a collection, whose numbers of elements have other widths";
    }

    // An attribute says one width for a collection and for those within it.
    private static bool HasOneWidth(WireItem loop)
    {
        if (loop.Elements is not [WireItem only])
            return true;
        bool isCollection = only.IsLoop ? only.Bound!.Fixed is null : only.Form.Kind == WireFormKind.Collection;
        if (!isCollection)
            return true;
        WireForm inner = only.CountForm ?? WireForm.Count, outer = loop.CountForm ?? WireForm.Count;
        return only.CountedBy is null && (inner == WireForm.Count) == (outer == WireForm.Count)
            && (inner == WireForm.Count || (loop.CountedBy is null && inner.Type.Size == outer.Type.Size));
    }
}
