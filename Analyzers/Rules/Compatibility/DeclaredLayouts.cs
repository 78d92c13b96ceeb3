using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Stevedore.Analyzers.Sources;
using Stevedore.Generator.Model;
using Stevedore.Generator.Parse;
using Stevedore.Generator.Plan;

namespace Stevedore.Analyzers.Compatibility;

/// <summary>
/// The layouts of the types of a compilation, by the generator's own parser and planner, each computed when it is asked for.
/// </summary>
internal sealed class DeclaredLayouts
{
    private readonly ConcurrentDictionary<INamedTypeSymbol, DeclaredLayout?> _layouts = new(SymbolEqualityComparer.Default);
    private readonly Lazy<INamedTypeSymbol[]> _declared;
    private readonly ForeignLayouts _foreign;

    public DeclaredLayouts(Compilation compilation)
    {
        _declared = new Lazy<INamedTypeSymbol[]>(() => [.. DeclaredTypes.In(compilation.Assembly.GlobalNamespace).Where(IsListed)]);
        _foreign = new ForeignLayouts(compilation, NameOf, InPlace);
    }

    /// <summary>Gets the names under which types of the code are found in the file, present and former ones.</summary>
    public IEnumerable<string> Identities => _declared.Value.SelectMany(IdentitiesOf)
        .Concat(_foreign.Lines.Select(line => _foreign.Of(line, CancellationToken.None)?.Key.Identity).OfType<string>());

    /// <summary>Gets the former names of classes, with the present ones.</summary>
    public IReadOnlyDictionary<string, string> FormerNames
    {
        get
        {
            Dictionary<string, string> names = new(StringComparer.Ordinal);
            foreach (INamedTypeSymbol type in _declared.Value.Where(static type => type.IsReferenceType))
            {
                foreach (string former in WireName.FormerOfDefinition(type))
                    names[former] = WireName.OfDefinition(type);
            }

            return names;
        }
    }

    /// <summary>The layouts of all types that have one.</summary>
    public IEnumerable<DeclaredLayout> All(CancellationToken cancellation) => _declared.Value
        .Select(type => Of(type, cancellation))
        .Concat(_foreign.Lines.Select(line => _foreign.Of(line, cancellation)))
        .OfType<DeclaredLayout>();

    /// <summary>The layout of the type of another assembly that a line names; null if nothing is generated for it.</summary>
    public DeclaredLayout? Of(AttributeData line, CancellationToken cancellation) => _foreign.Of(line, cancellation);

    /// <summary>The layout of a type; null for one that has none, or has problems that other rules report.</summary>
    public DeclaredLayout? Of(INamedTypeSymbol type, CancellationToken cancellation)
    {
        if (!IsListed(type))
            return null;
        if (_layouts.TryGetValue(type, out DeclaredLayout? known))
            return known;
        DeclaredLayout? layout = TypeParser.Parse(type, cancellation) is { IsArchivable: true } parsed
            ? Describe(type, Planner.Plan(parsed.Type), cancellation)
            : null;
        return _layouts.GetOrAdd(type, layout);
    }

    private static bool IsListed(INamedTypeSymbol type) =>
        type.TypeKind is TypeKind.Class or TypeKind.Struct && !type.IsStatic && type.IsGenerated();

    private IEnumerable<string> IdentitiesOf(INamedTypeSymbol type)
    {
        int? schema = type.IsReferenceType ? 0 : null;
        IEnumerable<string> former = type.IsReferenceType ? WireName.FormerOf(type) : [];
        return former.Prepend(NameOf(type)).Select(name => new SchemaKey(name, schema).Identity);
    }

    private DeclaredLayout Describe(INamedTypeSymbol type, WirePlan plan, CancellationToken cancellation)
    {
        INamedTypeSymbol? inherited = plan.Base is null ? null : BaseOf(type);
        IReadOnlyList<int> ofBase = inherited is null ? []
            : plan.Base!.Place.Schemas is { Count: > 0 } schemas ? [.. schemas.Select(static map => map.Since)]
            : ChangesOf(inherited, cancellation);
        IEnumerable<int> own = plan.Steps
            .Select(static step => step.Presence)
            .Append(plan.BasePresence)
            .Where(static presence => presence.DependsOnSchema)
            .SelectMany(static presence => new[] { presence.Since, presence.Until }.OfType<int>());
        SchemaNotation notation = new(TypesIn(type), NameOf, part => InPlace(part, cancellation));
        return new DeclaredLayout(
            NameOf(type),
            plan,
            [.. plan.Steps.Select(step => WireLine.Of(step, notation.Of(step.Operation)))],
            [.. own.Concat(ofBase).Distinct().OrderBy(plan.Order.PlaceOf)],
            ofBase,
            inherited is null ? null : NameOf(inherited));
    }

    /// <summary>Bodies of bases go by the schema of the object, so that the layouts they have had are those of the whole object.</summary>
    private IReadOnlyList<int> ChangesOf(INamedTypeSymbol type, CancellationToken cancellation) =>
        Of(type.OriginalDefinition, cancellation)?.Changes ?? [];

    private string InPlace(INamedTypeSymbol type, CancellationToken cancellation)
    {
        IReadOnlyList<int> changes = type.IsValueType ? [] : ChangesOf(type, cancellation);
        return InPlaceNotation.Of(NameOf(type), changes.Count == 0 ? null : changes[changes.Count - 1]);
    }

    /// <summary>
    /// A class's name is that on the wire. A structure has none there, and a file of its own is seldom worth a namespace.
    /// </summary>
    private string NameOf(INamedTypeSymbol type)
    {
        if (type.SpecialType == SpecialType.System_Object)
            return "CObject";
        if (type.IsReferenceType)
            return WireName.Of(type);
        string name = PathOf(type);
        return IsSharedByStructures(type, name) && type.ContainingNamespace is { IsGlobalNamespace: false } home
            ? $"{home.ToDisplayString()}.{name}"
            : name;
    }

    private bool IsSharedByStructures(INamedTypeSymbol type, string name) => _declared.Value
        .Any(other => other.IsValueType && other.Name == type.Name && !other.Is(type.OriginalDefinition) && PathOf(other) == name);

    private static string PathOf(INamedTypeSymbol type) =>
        type.ContainingType is { } container ? $"{PathOf(container)}.{WireName.Of(type)}" : WireName.Of(type);

    private static INamedTypeSymbol? BaseOf(INamedTypeSymbol type)
    {
        INamedTypeSymbol? level = type.BaseType;
        while (level is not null && !level.IsArchivable())
            level = level.BaseType;
        return level;
    }

    /// <summary>The types that members are of, or hold, by the names that the plan has for them.</summary>
    private static Dictionary<TypeName, INamedTypeSymbol> TypesIn(INamedTypeSymbol type)
    {
        ITypeSymbol[] members =
        [
            .. MemberParser.SerializedFields(type).Select(static field => field.Type),
            .. PrimaryConstructorCaptures.Find(type).Select(static parameter => parameter.Type),
        ];
        return NamesIn(new NameScope(type, members), members);
    }

    /// <summary>The types that are mentioned, by the names that a scope has for them.</summary>
    internal static Dictionary<TypeName, INamedTypeSymbol> NamesIn(NameScope scope, IEnumerable<ITypeSymbol> members)
    {
        Dictionary<TypeName, INamedTypeSymbol> types = [];
        foreach (INamedTypeSymbol mentioned in members.SelectMany(MentionedIn))
            types[scope.NameOf(mentioned)] = mentioned;
        return types;
    }

    private static IEnumerable<INamedTypeSymbol> MentionedIn(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => MentionedIn(array.ElementType),
        INamedTypeSymbol named => named.TypeArguments.SelectMany(MentionedIn).Prepend(named),
        _ => [],
    };
}
