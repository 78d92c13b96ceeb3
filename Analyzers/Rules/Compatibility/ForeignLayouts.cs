using Microsoft.CodeAnalysis;
using Stevedore.Generator.Model;
using Stevedore.Generator.Parse;
using Stevedore.Generator.Plan;

namespace Stevedore.Analyzers.Compatibility;

/// <summary>
/// The layouts of types of other assemblies that have a generated formatter. They are in place and have no schema, so the file has them as
/// structures, whatever they are in C#.
/// </summary>
/// <param name="nameOf">Names a class behind a pointer.</param>
/// <param name="nameInPlace">Names a class or structure in place.</param>
internal sealed class ForeignLayouts(
    Compilation compilation,
    Func<INamedTypeSymbol, string> nameOf,
    Func<INamedTypeSymbol, CancellationToken, string> nameInPlace)
{
    /// <summary>The line of the byte that tells null from an object.</summary>
    private static readonly WireLine s_presence = new(new SchemaLine("present", "", "bool"), Presence.Always);

    /// <summary>Gets the lines that name them.</summary>
    public IEnumerable<AttributeData> Lines => compilation.Assembly.GetAttributes().Where(ForeignTypes.IsLine);

    /// <summary>The layout of the type that a line names; null if nothing is generated for it.</summary>
    public DeclaredLayout? Of(AttributeData line, CancellationToken cancellation)
    {
        if (ForeignTypeParser.Parse(line, compilation, cancellation).Type is not { } model
            || ForeignTypes.SubjectOf(line) is not INamedTypeSymbol type)
            return null;
        IEnumerable<ITypeSymbol> members = ForeignMembers.Of(type, []).Readable.Select(ForeignMembers.TypeOf);
        SchemaNotation notation = new(
            DeclaredLayouts.NamesIn(NameScope.Outermost(compilation), members),
            nameOf,
            part => nameInPlace(part, cancellation));
        WirePlan plan = PlanOf(ForeignPlan.Of(model));
        IEnumerable<WireLine> steps = plan.Steps.Select(step => WireLine.Of(step, notation.Of(step.Operation)));
        return new DeclaredLayout(
            NameOf(type),
            plan,
            [.. type.IsValueType ? steps : steps.Prepend(s_presence)],
            Changes: [],
            BaseChanges: [],
            Base: null);
    }

    /// <summary>
    /// The name with the namespace, which is not the program's to change. Constructions of one type have layouts of their own, and no type
    /// parameters.
    /// </summary>
    private static string NameOf(INamedTypeSymbol type) => type.ToDisplayString().Replace('<', '(').Replace('>', ')');

    /// <summary>The plan as that of a structure with these members.</summary>
    private static WirePlan PlanOf(ForeignPlan foreign)
    {
        Member[] members = [.. foreign.Type.Members.Select(static member =>
            Member.Plain(member.Name.TrimStart('@'), member.Name, member.Shape, MemberAccess.Assigned))];
        ArchivableType type = new(
            Namespace: "",
            EquatableArray<Container>.Empty,
            Keyword: "struct",
            foreign.Type.Name.SimpleName,
            HintName: "",
            IsValueType: true,
            IsReadOnly: false,
            IsSealed: true,
            IsHandWritten: false,
            DeclaresRuntimeClass: false,
            Base: null,
            members.ToEquatableArray(),
            EquatableArray<Callback>.Empty,
            EquatableArray<string>.Empty,
            Registration: null);
        return new WirePlan(type, members
            .Zip(foreign.Operations, static (member, operation) => new WireStep(member, operation, Presence.Always))
            .ToEquatableArray());
    }
}
