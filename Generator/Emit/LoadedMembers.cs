using Stevedore.Generator.Model;
using Stevedore.Generator.Plan;

namespace Stevedore.Generator.Emit;

/// <summary>
/// The members of an object that is loaded by methods which say whether there is a value, and give it to an <c>out</c> argument: to the
/// member itself, or to a variable where a member cannot be one.
/// </summary>
internal sealed class LoadedMembers(MemberCode members, ValueCode values, LocalFunctions functions)
{
    private readonly List<string> _assignments = [];

    /// <summary>The argument that gets the value of a member.</summary>
    public string OutOf(WireStep step)
    {
        string target = members.Target(step.Member);
        if (step.Member.Access != MemberAccess.Assigned)
            return $"out {target}";
        string variable = functions.UniqueName(CSharpNames.Variable(step.Member.Name));
        _assignments.Add($"{target} = {variable};");
        return $"out {values.TypeOf(WireValue.Of(step))} {variable}";
    }

    /// <summary>Returns whether all is loaded.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="reads">The calls, each of which says whether there is a value.</param>
    public void EmitReturn(SourceWriter writer, IReadOnlyList<string> reads)
    {
        string all = string.Join("\n    & ", reads);
        if (_assignments.Count == 0)
        {
            writer.Line($"return {all};");
            return;
        }

        string isLoaded = functions.UniqueName("isLoaded");
        writer.Line($"bool {isLoaded} = {all};");
        foreach (string assignment in _assignments)
            writer.Line(assignment);

        writer.Line($"return {isLoaded};");
    }
}
