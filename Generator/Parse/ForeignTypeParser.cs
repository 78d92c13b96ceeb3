using Microsoft.CodeAnalysis;
using Stevedore.Generator.Model;

namespace Stevedore.Generator.Parse;

/// <summary>Turns a type of another assembly into the model, or says what keeps its formatter from being generated.</summary>
internal static class ForeignTypeParser
{
    /// <summary>Parses the type that a line names.</summary>
    public static ParsedForeignType Parse(AttributeData line, Compilation compilation, CancellationToken cancellation)
    {
        HashSet<string> except = [.. NamesIn(line)];
        return ForeignTypes.SubjectOf(line) switch
        {
            INamedTypeSymbol { TypeKind: not TypeKind.Error } type when HasFormatter(type, compilation) =>
                Refused(type, "[assembly: ArchiveFormatter] names a formatter of it already"),
            INamedTypeSymbol { TypeKind: not TypeKind.Error } type => Parse(type, except, compilation, cancellation),
            { TypeKind: not TypeKind.Error } type => Refused(type, "archives know the type by themselves"),
            _ => ParsedForeignType.Nothing,
        };
    }

    /// <summary>Parses a type that may have a line.</summary>
    /// <param name="except">The names of members that are not to be stored.</param>
    public static ParsedForeignType Parse(
        INamedTypeSymbol type,
        IReadOnlyCollection<string> except,
        Compilation compilation,
        CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        NameScope names = NameScope.Outermost(compilation);
        if ((names.RefusalOf(type) ?? ForeignTypeRules.RefusalOf(type, compilation)) is { } refusal)
            return Refused(type, refusal);
        ForeignMembers members = ForeignMembers.Of(type, except);
        if (members.Readable.Count == 0)
            return Refused(type, "it has no public property or field to store");
        if (ForeignConstructor.Of(type, members) is not { } constructor)
        {
            return Refused(
                type,
                "none of its public constructors takes public members alone, each by its name and type; a formatter written by hand can "
                    + "make one in another way");
        }

        return Parse(type, members, constructor, names, except);
    }

    private static ParsedForeignType Parse(
        INamedTypeSymbol type,
        ForeignMembers members,
        ForeignConstructor constructor,
        NameScope names,
        IReadOnlyCollection<string> except)
    {
        List<Problem> problems = [];
        List<ForeignMember> stored = [];
        TypeShapeParser shapes = new(names, isEmbedded: false);
        foreach (ISymbol member in members.Readable.Where(member => constructor.Takes(member) || ForeignMembers.CanBeSet(member)))
        {
            if (shapes.Parse(ForeignMembers.TypeOf(member)) is { } shape)
                stored.Add(new ForeignMember(MemberParser.Escape(member.Name), shape, constructor.LeavesToSet(member)));
            else
                problems.Add(shapes.Refusal.Of(member: null, Subject(type, member)));
        }

        foreach (ISymbol member in members.Required.Where(member => except.Contains(member.Name) && !constructor.SetsRequiredMembers))
            problems.Add(Refusal.NoWireForm("it is required, so that no object is without it").Of(member: null, Subject(type, member)));

        if (stored.Count == 0 && problems.Count == 0)
            return Refused(type, "nothing of it can be both read and set");
        ForeignType? model = problems.Count > 0 ? null : new ForeignType(
            names.NameOf(type),
            type.IsValueType,
            stored.ToEquatableArray(),
            constructor.Taken.Select(static member => MemberParser.Escape(member.Name)).ToEquatableArray(),
            type.NeedsAnother(names.Compilation.Assembly));
        return new ParsedForeignType(
            model,
            problems.ToEquatableArray(),
            members.LeftOut(constructor).ToEquatableArray(),
            members.Unknown(except).ToEquatableArray());
    }

    private static ParsedForeignType Refused(ITypeSymbol type, string reason) => ParsedForeignType.Refused(type.ToDisplayString(), reason);

    private static bool HasFormatter(ITypeSymbol type, Compilation compilation) => Formatters.Of(type, compilation) is not null;

    private static IEnumerable<string> NamesIn(AttributeData line) => line.NamedArguments
        .Where(static argument => argument is { Key: "Except", Value: { Kind: TypedConstantKind.Array, IsNull: false } })
        .SelectMany(static argument => argument.Value.Values)
        .Select(static name => name.Value)
        .OfType<string>();

    private static string Subject(INamedTypeSymbol type, ISymbol member) =>
        $"'{type.ToDisplayString()}.{member.Name}' of type '{ForeignMembers.TypeOf(member).ToDisplayString()}'";
}
