using Stevedore.Generator.Model;
using Stevedore.Generator.Plan;

namespace Stevedore.Generator.Emit;

/// <summary>
/// Writes how a class whose objects all take the same number of bytes is stored and loaded without its body, each member at its offset, and
/// by which classes derived from it do so.
/// </summary>
internal sealed class FixedLayoutEmitter(WirePlan plan, SourceWriter writer, ImportedNames names)
{
    private readonly ObjectLayoutEmitter _layout = new(plan, writer, names);

    /// <summary>The interfaces that the class has for it, if it is fixed.</summary>
    public static IEnumerable<string> Contracts(WirePlan plan, ImportedNames names)
    {
        if (IsWhole(plan))
            yield return names.Of(WellKnownTypes.HasFixedLayout);
        if (IsBase(plan))
            yield return BaseContract(plan.Type.Name, names);
    }

    public void Emit()
    {
        string? asBase = IsBase(plan) ? BaseContract(plan.Type.Name, names) : null;
        string? whole = IsWhole(plan) ? names.Of(WellKnownTypes.HasFixedLayout) : null;
        if (whole is not null)
            _layout.EmitFixed(SizeOf(plan));

        if (whole is not null && asBase is not null)
            EmitForwards(whole, asBase);
        writer.Gap();
        EmitStore(asBase ?? whole!);
        writer.Gap();
        EmitLoad(asBase ?? whole!);
    }

    /// <summary>Nothing but scalars is stored and loaded, without asking for anything, so that it can be done without an archive.</summary>
    public static bool IsFixed(WirePlan plan) =>
        plan.Type is { IsValueType: false, IsHandWritten: false, MayStandIn: false, Callbacks.Count: 0, Registration: not null }
        && plan.Steps.All(static step => step.Presence == Presence.Always && ScalarRunCode.IsScalar(step))
        && (plan.Type.Base is null ? plan.Steps.Count > 0 : FixedBaseOf(plan) is not null);

    /// <summary>There are objects of exactly this class.</summary>
    private static bool IsWhole(WirePlan plan) => plan.Type.Registration is { Creation: not Creation.None };

    private static bool IsBase(WirePlan plan) => !plan.Type.IsSealed;

    /// <summary>The base, if its members stand before those of the class and are fixed, too.</summary>
    public static WirePlan? FixedBaseOf(WirePlan plan) =>
        plan is { Base: { Generated: { } generated, Place.Schemas.Count: 0 }, BaseIndex: 0 }
        && plan.BasePresence == Presence.Always
        && Planner.Plan(generated) is var basePlan
        && IsFixed(basePlan)
            ? basePlan
            : null;

    /// <summary>The bytes of each object.</summary>
    public static int SizeOf(WirePlan plan) =>
        OwnSizeOf(plan) + (FixedBaseOf(plan) is { } basePlan ? SizeOf(basePlan) : 0);

    private static int OwnSizeOf(WirePlan plan) => plan.Steps.Sum(static step => step.Operation.Size!.Value);

    /// <summary>The interface by which a derived class stores and loads what it has of a base.</summary>
    public static string BaseContract(string type, ImportedNames names) => $"{names.Of(WellKnownTypes.FixedBase)}<{type}>";

    /// <summary>What the base has is stored and loaded by it; null if there is none.</summary>
    private string? Inherited(string method, string bytes) =>
        plan.Base?.Type is { } type ? $"(({BaseContract(names.Of(type), names)})this).{method}({bytes})" : null;

    /// <summary>An object of exactly this class is stored and loaded as the part of it that a derived one has.</summary>
    private void EmitForwards(string whole, string asBase)
    {
        writer.Gap();
        writer.Line($"void {whole}.Store({names.Of(WellKnownTypes.Span)}<byte> bytes) => (({asBase})this).Store(bytes);");
        writer.Gap();
        writer.Line($"bool {whole}.TryLoad({names.Of(WellKnownTypes.ReadOnlySpan)}<byte> bytes) => (({asBase})this).TryLoad(bytes);");
    }

    private void EmitStore(string contract)
    {
        LocalFunctions functions = NewFunctions();
        string bytes = functions.UniqueName("bytes");
        MemberCode members = new(plan, names, functions, new ValueCode(names, functions));
        using SourceWriter.Block body = _layout.Method($"void {contract}.Store({names.Of(WellKnownTypes.Span)}<byte> {bytes})");
        EmitLength(bytes);
        if (Inherited("Store", bytes) is { } inherited)
            writer.Line($"{inherited};");
        foreach ((WireStep step, int offset) in Places())
            writer.Line(names.Generated($"{bytes}.WriteAt({CSharpNames.Literal(offset)}, {members.Value(step.Member)});"));

        members.EmitFieldAccessors(writer, isLoading: false);
    }

    private void EmitLoad(string contract)
    {
        LocalFunctions functions = NewFunctions();
        ValueCode values = new(names, functions);
        string bytes = functions.UniqueName("bytes");
        MemberCode members = new(plan, names, functions, values);
        LoadedMembers loaded = new(members, values, functions);
        List<string> reads = [];
        if (Inherited("TryLoad", bytes) is { } inherited)
            reads.Add(inherited);
        foreach ((WireStep step, int offset) in Places())
            reads.Add(names.Generated($"{bytes}.TryReadAt({CSharpNames.Literal(offset)}, {loaded.OutOf(step)})"));

        using SourceWriter.Block body = _layout.Method($"bool {contract}.TryLoad({names.Of(WellKnownTypes.ReadOnlySpan)}<byte> {bytes})");
        EmitLength(bytes);
        loaded.EmitReturn(writer, reads);
        members.EmitFieldAccessors(writer, isLoading: true);
    }

    /// <summary>Compared with the size once, the bytes need not be at each member.</summary>
    private void EmitLength(string bytes) => writer.Line($"{bytes} = {bytes}[..{CSharpNames.Literal(SizeOf(plan))}];");

    private LocalFunctions NewFunctions() => new(plan.Steps.Select(static step => step.Member.Name));

    private IEnumerable<(WireStep Step, int Offset)> Places()
    {
        int offset = SizeOf(plan) - OwnSizeOf(plan);
        foreach (WireStep step in plan.Steps)
        {
            yield return (step, offset);
            offset += step.Operation.Size!.Value;
        }
    }
}
