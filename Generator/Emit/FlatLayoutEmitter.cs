using Stevedore.Generator.Model;
using Stevedore.Generator.Plan;

namespace Stevedore.Generator.Emit;

/// <summary>
/// Writes how a class whose objects hold nothing but scalars, texts and lists of them is stored and loaded without an archive.
/// </summary>
internal sealed class FlatLayoutEmitter(WirePlan plan, SourceWriter writer, ImportedNames names)
{
    private readonly ObjectLayoutEmitter _layout = new(plan, writer, names);

    /// <summary>Nothing happens in the body but that values are stored and loaded which lead to no others.</summary>
    public static bool IsFlat(WirePlan plan) =>
        plan.Type is { IsValueType: false, IsHandWritten: false, MayStandIn: false, Callbacks.Count: 0 }
        && (plan.Type.Base is null || FixedLayoutEmitter.FixedBaseOf(plan) is not null)
        && plan.Type.Registration is { Creation: not Creation.None }
        && plan.Steps.Count > 0
        && plan.Steps.All(static step => step.Presence == Presence.Always
            && step.Member.Access != MemberAccess.Elements
            && (ScalarRunCode.IsScalar(step) || IsFlat(WireValue.Of(step))));

    public void Emit()
    {
        string contract = names.Of(WellKnownTypes.HasFlatLayout);
        _layout.EmitFlat();
        writer.Gap();
        EmitMeasure(contract);
        writer.Gap();
        EmitStore(contract);
        writer.Gap();
        EmitLoad(contract);
    }

    private static bool IsFlat(WireValue value) => IsText(value)
        || value is { Operation: WireOperation.Sequence, Shape: TypeShape.Sequence { Form.IsArrayOrList: true } }
            && (value.IsBlock || !value.Element.IsNullable && (IsText(value.Element) || IsObject(value.Element)));

    /// <summary>A text in UTF-16, as an archive writes it by itself.</summary>
    private static bool IsText(WireValue value) => value.Operation is WireOperation.Text { Form: not TextForm.Ansi };

    /// <summary>An object in place, whose class may have a layout of its own.</summary>
    private static bool IsObject(WireValue value) => value is { Operation: WireOperation.Body, Shape: TypeShape.Object };

    private void EmitMeasure(string contract)
    {
        LocalFunctions functions = NewFunctions();
        string size = functions.UniqueName("size");
        MemberCode members = NewMembers(functions);
        int scalars = InheritedSize + plan.Steps.Where(ScalarRunCode.IsScalar).Sum(static step => step.Operation.Size!.Value);
        using SourceWriter.Block body = writer.Braces($"void {contract}.Measure(ref {names.Of(WellKnownTypes.FlatSize)} {size})");
        if (scalars > 0)
            writer.Line($"{size}.Add({CSharpNames.Literal(scalars)});");
        WireStep[] others = [.. plan.Steps.Where(static step => !ScalarRunCode.IsScalar(step))];
        foreach (WireStep step in others)
            writer.Line($"{size}.Add{Kind(step)}({members.Value(step.Member)});");

        members.EmitFieldAccessors(writer, isLoading: false, others);
    }

    private void EmitStore(string contract)
    {
        LocalFunctions functions = NewFunctions();
        string target = functions.UniqueName("writer");
        MemberCode members = NewMembers(functions);
        using SourceWriter.Block body = _layout.Method($"void {contract}.Store(ref {names.Of(WellKnownTypes.FlatWriter)} {target})");
        if (Inherited is { } inherited)
            writer.Line($"{inherited}.Store({target}.Take({CSharpNames.Literal(InheritedSize)}));");
        foreach (WireStep step in plan.Steps)
            writer.Line($"{target}.Write{Kind(step)}({members.Value(step.Member)});");

        members.EmitFieldAccessors(writer, isLoading: false);
    }

    private void EmitLoad(string contract)
    {
        LocalFunctions functions = NewFunctions();
        string reader = functions.UniqueName("reader");
        MemberCode members = NewMembers(functions);
        LoadedMembers loaded = new(members, new ValueCode(names, functions), functions);
        string type = names.Of(WellKnownTypes.FlatReader);
        using SourceWriter.Block body = _layout.Method($"bool {contract}.TryLoad(ref {type} {reader})");
        foreach (string element in plan.Steps.Where(IsOfObjects).Select(ElementOf).Distinct())
        {
            writer.Line($"if (!{type}.Has<{element}>())");
            writer.Indented("return false;");
            writer.Gap();
        }

        List<string> reads = [.. plan.Steps.Select(step => $"{reader}.TryRead{Kind(step)}({loaded.OutOf(step)})")];
        if (Inherited is { } inherited)
        {
            string bytes = functions.UniqueName("inherited");
            string size = CSharpNames.Literal(InheritedSize);
            string span = $"{names.Of(WellKnownTypes.ReadOnlySpan)}<byte>";
            reads.Insert(0, $"({reader}.TryTake({size}, out {span} {bytes}) && {inherited}.TryLoad({bytes}))");
        }

        loaded.EmitReturn(writer, reads);
        members.EmitFieldAccessors(writer, isLoading: true);
    }

    private int InheritedSize => plan.Type.Base is null ? 0 : FixedLayoutEmitter.SizeOf(FixedLayoutEmitter.FixedBaseOf(plan)!);

    /// <summary>What stores and loads the members of the base; null if there is none.</summary>
    private string? Inherited => plan.Base?.Type is { } type
        ? $"(({FixedLayoutEmitter.BaseContract(names.Of(type), names)})this)"
        : null;

    private static string Kind(WireStep step) => WireValue.Of(step).IsBlock ? "Block" : IsOfObjects(step) ? "Each" : "";

    private static bool IsOfObjects(WireStep step) =>
        step.Operation is WireOperation.Sequence { Element: WireOperation.Body } && IsObject(WireValue.Of(step).Element);

    private string ElementOf(WireStep step) => names.Of(((WireOperation.Body)((WireOperation.Sequence)step.Operation).Element).Type);

    private LocalFunctions NewFunctions() => new(plan.Steps.Select(static step => step.Member.Name));

    private MemberCode NewMembers(LocalFunctions functions) => new(plan, names, functions, new ValueCode(names, functions));
}
