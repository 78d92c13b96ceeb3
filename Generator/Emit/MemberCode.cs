using Stevedore.Generator.Model;
using Stevedore.Generator.Plan;

namespace Stevedore.Generator.Emit;

/// <summary>
/// The expressions by which a method of a type names its members, and the functions that reach those fields which have no name.
/// </summary>
internal sealed class MemberCode
{
    private readonly WirePlan _plan;
    private readonly ImportedNames _names;
    private readonly ValueCode _values;
    private readonly string[] _hidden;
    private readonly Dictionary<Member, string> _fieldAccessors;

    /// <param name="hidden">The names that mean something else in the method.</param>
    public MemberCode(WirePlan plan, ImportedNames names, LocalFunctions functions, ValueCode values, params string[] hidden)
    {
        _plan = plan;
        _names = names;
        _values = values;
        _hidden = hidden;
        _fieldAccessors = plan.Steps
            .Where(static step => step.Member.Access is MemberAccess.ReadOnlyProperty or MemberAccess.BackingField)
            .GroupBy(static step => step.Member, static (_, steps) => steps.First())
            .ToDictionary(
                static step => step.Member,
                step => functions.UniqueName(CSharpNames.Stem(step.Member.Name) + "Field"));
    }

    /// <summary>What has the value of a member.</summary>
    public string Value(Member member)
    {
        if (member.Access == MemberAccess.BackingField)
            return FieldOf(member);
        return _hidden.Contains(member.Name) ? "this." + member.Name : member.Name;
    }

    /// <summary>What a loaded value is assigned to.</summary>
    public string Target(Member member) => member.Access switch
    {
        MemberAccess.Field or MemberAccess.Parameter or MemberAccess.Assigned => Value(member),
        MemberAccess.ReadOnlyField => $"{_names.Of(WellKnownTypes.Unsafe)}.AsRef(in {Value(member)})",
        _ => FieldOf(member),
    };

    /// <summary>Declares the functions that the expressions call, those of loading among them if it is loaded.</summary>
    public void EmitFieldAccessors(SourceWriter writer, bool isLoading) => EmitFieldAccessors(writer, isLoading, _plan.Steps);

    /// <summary>Declares the functions that the expressions for some of the members call.</summary>
    public void EmitFieldAccessors(SourceWriter writer, bool isLoading, IEnumerable<WireStep> named)
    {
        foreach (IGrouping<Member, WireStep> steps in named.GroupBy(static step => step.Member))
        {
            if (_fieldAccessors.TryGetValue(steps.Key, out string accessor)
                && (isLoading || steps.Key.Access == MemberAccess.BackingField))
                EmitFieldAccessor(writer, steps.First(), accessor);
        }
    }

    private string FieldOf(Member member)
    {
        string self = _plan.Type switch
        {
            { IsValueType: false } => "this",
            { IsReadOnly: true } => $"ref {_names.Of(WellKnownTypes.Unsafe)}.AsRef(in this)",
            _ => "ref this",
        };
        return $"{_fieldAccessors[member]}({self})";
    }

    private void EmitFieldAccessor(SourceWriter writer, WireStep step, string name)
    {
        string self = _plan.Type.IsValueType ? $"ref {_plan.Type.Name}" : _plan.Type.Name;
        string kind = $"{_names.Of(WellKnownTypes.UnsafeAccessorKind)}.Field";
        writer.Gap();
        writer.Line($"[{_names.Of(WellKnownTypes.UnsafeAccessor)}({kind}, Name = {CSharpNames.Literal(step.Member.FieldName)})]");
        writer.Line($"static extern ref {_values.TypeOf(WireValue.Of(step))} {name}({self} self);");
    }
}
