using Stevedore.Generator.Model;
using Stevedore.Generator.Plan;

namespace Stevedore.Generator.Emit;

/// <summary>
/// Writes the delegates by which archives call the layout of a class. Each stands in its own class, so that the compiler knows what it
/// calls.
/// </summary>
internal sealed class ObjectLayoutEmitter(WirePlan plan, SourceWriter writer, ImportedNames names)
{
    /// <summary>
    /// A caller that takes in the code of many members has no budget left for the methods that these call, which cost more then.
    /// </summary>
    private const int MostMembersWithinCaller = 4;

    private string Type => plan.Type.Name;

    /// <summary>Begins a method that stores or loads all members.</summary>
    public SourceWriter.Block Method(string signature)
    {
        if (plan.Steps.Count > MostMembersWithinCaller)
            writer.Line($"[{names.Of(WellKnownTypes.MethodImpl)}({names.Of(WellKnownTypes.MethodImplOptions)}.NoInlining)]");
        return writer.Braces(signature);
    }

    public void EmitFixed(int size) => Emit(
        WellKnownTypes.FixedLayout,
        $"size: {CSharpNames.Literal(size)}",
        $"store: static (value, bytes) => {Of(WellKnownTypes.HasFixedLayout)}.Store(bytes)",
        $"make: static bytes => {Made(WellKnownTypes.HasFixedLayout)}.TryLoad(bytes) ? made : null");

    public void EmitFlat()
    {
        string size = $"ref {names.Of(WellKnownTypes.FlatSize)} size";
        string target = $"ref {names.Of(WellKnownTypes.FlatWriter)} writer";
        string reader = $"ref {names.Of(WellKnownTypes.FlatReader)} reader";
        Emit(
            WellKnownTypes.FlatLayout,
            $"measure: static (object value, {size}) => {Of(WellKnownTypes.HasFlatLayout)}.Measure(ref size)",
            $"store: static (object value, {target}) => {Of(WellKnownTypes.HasFlatLayout)}.Store(ref writer)",
            $"make: static ({reader}) => {Made(WellKnownTypes.HasFlatLayout)}.TryLoad(ref reader) ? made : null");
    }

    private void Emit(WellKnownType layout, params string[] arguments)
    {
        writer.Gap();
        writer.Line($"{names.Of(WellKnownTypes.ObjectLayout)} {names.Of(WellKnownTypes.HasLayout)}.Layout => new {names.Of(layout)}(");
        writer.Indented($"typeof({Type}),\n{string.Join(",\n", arguments)});");
    }

    private string Of(WellKnownType contract) => $"(({names.Of(contract)})({Type})value)";

    private string Made(WellKnownType contract) => $"{Creation} is {names.Of(contract)} made && made";

    /// <summary>The class itself can call its constructors, unless that takes more than a call.</summary>
    private string Creation => plan.Type.Registration!.Creation is Model.Creation.Constructor or Model.Creation.Factory
        ? $"new {Type}()"
        : $"{names.Of(WellKnownTypes.RuntimeClass)}.Of<{Type}>().CreateObject()";
}
