using Stevedore.Generator.Model;
using Stevedore.Generator.Plan;

namespace Stevedore.Generator.Emit;

/// <summary>
/// Writes how a class whose objects all take the same number of bytes is stored and loaded without an archive, each member at its offset.
/// </summary>
internal sealed class FixedLayoutEmitter(WirePlan plan, SourceWriter writer, ImportedNames names)
{
    /// <summary>Nothing but scalars is stored and loaded, without asking for anything, so that it can be done without an archive.</summary>
    public static bool Suits(WirePlan plan) =>
        plan.Type is { IsValueType: false, IsHandWritten: false, MayStandIn: false, Base: null, Callbacks.Count: 0 }
        && plan.Type.Registration is { Creation: not Creation.None }
        && plan.Steps.Count > 0
        && plan.Steps.All(static step => step.Presence == Presence.Always && ScalarRunCode.IsScalar(step));

    public static string Contract(WirePlan plan, ImportedNames names) => $"{names.Of(WellKnownTypes.FixedLayout)}<{plan.Type.Name}>";

    public void Emit()
    {
        string contract = Contract(plan, names);
        writer.Gap();
        writer.Line($"int {contract}.Size => {CSharpNames.Literal(Size)};");
        writer.Gap();
        EmitStore(contract);
        writer.Gap();
        EmitLoad(contract);
    }

    private int Size => plan.Steps.Sum(static step => step.Operation.Size!.Value);

    private void EmitStore(string contract)
    {
        LocalFunctions functions = NewFunctions();
        string bytes = functions.UniqueName("bytes");
        MemberCode members = new(plan, names, functions, new ValueCode(names, functions));
        using SourceWriter.Block body = writer.Braces($"void {contract}.Store({names.Of(WellKnownTypes.Span)}<byte> {bytes})");
        EmitLength(bytes);
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
        List<string> reads = [];
        List<string> assignments = [];
        foreach ((WireStep step, int offset) in Places())
        {
            Member member = step.Member;
            string target = members.Target(member);
            if (member.Access == MemberAccess.Assigned)
            {
                string variable = functions.UniqueName(CSharpNames.Variable(member.Name));
                assignments.Add($"{target} = {variable};");
                target = $"{values.TypeOf(WireValue.Of(step))} {variable}";
            }

            reads.Add(names.Generated($"{bytes}.TryReadAt({CSharpNames.Literal(offset)}, out {target})"));
        }

        string all = string.Join("\n    & ", reads);
        using SourceWriter.Block body = writer.Braces($"bool {contract}.TryLoad({names.Of(WellKnownTypes.ReadOnlySpan)}<byte> {bytes})");
        EmitLength(bytes);
        if (assignments.Count == 0)
        {
            writer.Line($"return {all};");
        }
        else
        {
            string isLoaded = functions.UniqueName("isLoaded");
            writer.Line($"bool {isLoaded} = {all};");
            foreach (string assignment in assignments)
                writer.Line(assignment);

            writer.Line($"return {isLoaded};");
        }

        members.EmitFieldAccessors(writer, isLoading: true);
    }

    /// <summary>Compared with the size once, the bytes need not be at each member.</summary>
    private void EmitLength(string bytes) => writer.Line($"{bytes} = {bytes}[..{CSharpNames.Literal(Size)}];");

    private LocalFunctions NewFunctions() => new(plan.Steps.Select(static step => step.Member.Name));

    private IEnumerable<(WireStep Step, int Offset)> Places()
    {
        int offset = 0;
        foreach (WireStep step in plan.Steps)
        {
            yield return (step, offset);
            offset += step.Operation.Size!.Value;
        }
    }
}
