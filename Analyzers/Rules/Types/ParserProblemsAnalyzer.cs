using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Stevedore.Analyzers.Descriptors;
using Stevedore.Generator.Model;
using Stevedore.Generator.Parse;

namespace Stevedore.Analyzers.Types;

/// <summary>
/// Reports what keeps the generator from giving a type its <c>Serialize</c>: STV0002 to STV0005, STV0007, STV0009 and STV0011 to STV0013;
/// and what would be lost all the same, STV0015. It runs the generator's own parser, so that no type that meets archives is left alone
/// without a reason that the user is told.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ParserProblemsAnalyzer : StevedoreAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(
        TypeDescriptors.NoWireForm,
        TypeDescriptors.UndefinedOrder,
        TypeDescriptors.BadOrder,
        TypeDescriptors.BadWireName,
        TypeDescriptors.VersionBeyondSchema,
        TypeDescriptors.BaseNotArchivable,
        TypeDescriptors.EmbeddedCycle,
        TypeDescriptors.AskedBeforeLoaded,
        TypeDescriptors.BehindTheRest,
        TypeDescriptors.PaddingNotKept,
        TypeDescriptors.IdleAttribute);

    /// <inheritdoc/>
    private protected override void Register(CompilationStartAnalysisContext context, RuntimeSymbols symbols)
    {
        ArchivedTypes archived = ArchivedTypes.Of(context.Compilation, symbols);
        context.RegisterSymbolAction(
            action =>
            {
                INamedTypeSymbol type = (INamedTypeSymbol)action.Symbol;
                if (TypeParser.Parse(type, action.CancellationToken) is not { Problems.Count: > 0 } parsed
                    || !archived.Contains(type, action.CancellationToken))
                    return;
                foreach (Problem problem in parsed.Problems)
                {
                    if (Report(type, parsed.Type, problem, action.CancellationToken) is { } diagnostic)
                        action.ReportDiagnostic(diagnostic);
                }
            },
            SymbolKind.NamedType);
    }

    private static Diagnostic? Report(INamedTypeSymbol type, ArchivableType model, Problem problem, CancellationToken cancellation)
    {
        ISymbol? member = problem.Member is { } name ? type.Member(name) ?? type.RefusedCallback(name) : null;
        Location location = (member ?? type).Locations[0];
        switch (problem.Id)
        {
            case ProblemIds.NoWireForm:
                return IsReportedAtMemberType(member, cancellation) ? null : Diagnostic.Create(
                    TypeDescriptors.NoWireForm,
                    location,
                    NeededFormatters.Of(TypeOf(member), type.Compilation(), cancellation),
                    problem.Arguments[0],
                    problem.Arguments[1]);
            case ProblemIds.UndefinedOrder or ProblemIds.BadOrder when UnseenMembers.Of(type, cancellation).Any():
                // STV0018 says that they are not stored; with positions they would not be either.
                return null;
            case ProblemIds.UndefinedOrder:
                return Diagnostic.Create(TypeDescriptors.UndefinedOrder, location, type.Name);
            case ProblemIds.BadOrder:
                return WireOrder.FirstMemberOutOfOrder(model) is { } unordered
                    ? Diagnostic.Create(
                        TypeDescriptors.BadOrder,
                        type.Member(unordered.Member.Name)?.Locations[0] ?? location,
                        unordered.Reason)
                    : Diagnostic.Create(TypeDescriptors.BadOrder, location, $"The positions of '{type.Name}' are not complete");
            case ProblemIds.BadWireName:
                return BadWireName(problem, member is null ? type.RuntimeClass().Location(cancellation) ?? location : location);
            case ProblemIds.VersionBeyondSchema:
                return ImpossibleVersion(type, model, location, problem.Arguments[1]);
            case ProblemIds.BaseNotArchivable:
                return BaseNotArchivable(type, location, problem.Arguments[1], cancellation);
            case ProblemIds.EmbeddedCycle:
                return Diagnostic.Create(TypeDescriptors.EmbeddedCycle, location, problem.Arguments[1], type.Name);
            case ProblemIds.AskedBeforeLoaded:
                return Diagnostic.Create(TypeDescriptors.AskedBeforeLoaded, location, problem.Arguments[1], problem.Arguments[2]);
            case ProblemIds.BehindTheRest:
                return Diagnostic.Create(TypeDescriptors.BehindTheRest, location, problem.Arguments[1]);
            case ProblemIds.PaddingNotKept:
                return Diagnostic.Create(TypeDescriptors.PaddingNotKept, location, type.Name, problem.Arguments[1]);
            case ProblemIds.NoEffect:
                string attribute = AttributeIn(problem.Arguments[1]);
                Location idle = AttributeOf(member ?? type, attribute).Location(cancellation) ?? location;
                return Diagnostic.Create(TypeDescriptors.IdleAttribute, idle, attribute, problem.Arguments[1]);
            default:
                return Diagnostic.Create(TypeDescriptors.NoWireForm, location, $"'{type.Name}'", problem.Id);
        }
    }

    /// <summary>STV0001 says at the member's type that it lacks <c>partial</c>; the member would only repeat it.</summary>
    private static bool IsReportedAtMemberType(ISymbol? member, CancellationToken cancellation) =>
        TypeOf(member) is { } type
        && CarriedTypes.In(type).Any(carried => SerializableDeclarations.LacksPartial(carried, cancellation));

    private static ITypeSymbol? TypeOf(ISymbol? member) => member switch
    {
        IFieldSymbol field => field.Type,
        IPropertySymbol property => property.Type,
        _ => null,
    };

    /// <summary>The name of the attribute with which the reason begins: <c>[Count] is for …</c>.</summary>
    private static string AttributeIn(string reason) => reason.Substring(1, reason.IndexOf(']') - 1);

    /// <summary>The diagnostic for a class, or for a construction of a generic one, whose name MFC refuses.</summary>
    internal static Diagnostic BadWireName(Problem problem, Location location) => Diagnostic.Create(
        TypeDescriptors.BadWireName,
        location,
        problem.Arguments[1],
        problem.Arguments[0],
        RefusalOfName(problem.Arguments[1]));

    private static AttributeData? AttributeOf(ISymbol symbol, string name) =>
        symbol.GetAttributes().FirstOrDefault(attribute => attribute.AttributeClass?.Name == name + "Attribute");

    private static string RefusalOfName(string name) => name.Length switch
    {
        0 => "is empty",
        > 63 => "is longer than 63 characters",
        _ => "is not printable ASCII",
    };

    /// <summary>Only a member that is newer than the schema is mended by raising it.</summary>
    private static Diagnostic ImpossibleVersion(INamedTypeSymbol type, ArchivableType model, Location location, string name)
    {
        Member? member = model.Members.FirstOrDefault(member => member.Name == name);
        int schema = model.Registration?.Schema ?? 0;
        SchemaOrder order = model.Registration?.Order ?? SchemaOrder.ByNumber;
        string? reason = member switch
        {
            null when location == type.Locations[0] && !order.IsByNumber =>
                $"'{name}' of a base goes by schemas that [SchemaOrder] of '{type.Name}' does not list in the same order; [BaseSchema] "
                    + "says which of the base's they are",
            { VersionAdded: { } added } when !order.Has(added) => $"'{name}' is added in schema {added}, which is not in [SchemaOrder]",
            { VersionRemoved: { } removed } when !order.Has(removed) =>
                $"'{name}' is removed in schema {removed}, which is not in [SchemaOrder]",
            { VersionRemoved: { } removed } when order.PlaceOf(removed) <= (member.VersionAdded is { } since ? order.PlaceOf(since) : 0) =>
                $"'{name}' is removed in version {removed} and added in version {member.VersionAdded ?? 0}, so no object has it",
            { VersionRemoved: { } removed } when model.Registration is null =>
                $"'{name}' is removed in version {removed}, but a struct has no schema",
            _ => null,
        };
        string newer = member is null
            ? $"'{name}' of a base is newer than schema {schema}, in which '{type.Name}' is stored; raise it, or say by [BaseSchema] which "
                + "schema of the base it is"
            : $"'{name}' is newer than schema {schema}, in which '{type.Name}' is stored; if the numbers went down, say [SchemaOrder]";
        return reason is null
            ? Diagnostic.Create(TypeDescriptors.VersionBeyondSchema, location, RaiseOf(type, model), newer)
            : Diagnostic.Create(TypeDescriptors.VersionBeyondSchema, location, reason);
    }

    /// <summary>
    /// What makes all members storable. A class that says nothing of its schemas has had none, and wants the objects without the member to
    /// be loaded; so does one whose own member it is.
    /// </summary>
    private static ImmutableDictionary<string, string?> RaiseOf(INamedTypeSymbol type, ArchivableType model)
    {
        ImmutableDictionary<string, string?> raised = SchemaProperties.Raised(NewestVersion.Of(type));
        AttributeData? attribute = type.RuntimeClass();
        bool saysVersionable = attribute?.NamedArguments.Any(static argument => argument.Key == "Versionable") == true;
        bool hasVersions = attribute is null || model.Members.Any(static member => member.VersionAdded is not null);
        return saysVersionable || !hasVersions ? raised : raised.AddRange(SchemaProperties.Versionable);
    }

    /// <summary>A base that has problems itself is told by them; that its heirs cannot be archived either would bury them.</summary>
    private static Diagnostic? BaseNotArchivable(INamedTypeSymbol type, Location location, string name, CancellationToken cancellation)
    {
        INamedTypeSymbol? ancestor = type.BaseType;
        while (ancestor is not null && ancestor.ToDisplayString() != name)
            ancestor = ancestor.BaseType;

        if (ancestor is not null && SerializableDeclarations.GetsGeneratedBody(ancestor, cancellation))
            return null;
        // The code fix goes where the base is declared.
        IEnumerable<Location> declaration = ancestor is not null && SerializableDeclarations.LacksPartial(ancestor, cancellation)
            ? ancestor.Locations.Take(1)
            : [];
        return Diagnostic.Create(TypeDescriptors.BaseNotArchivable, location, declaration, type.Name, name);
    }
}
