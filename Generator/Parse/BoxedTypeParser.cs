using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Stevedore.Generator.Model;

namespace Stevedore.Generator.Parse;

/// <summary>
/// Finds the types that a class names and that have no body of their own: enums, structures, arrays and collections, in its members and in
/// <c>[KnownType]</c>. Their values can stand where any object may.
/// </summary>
internal static class BoxedTypeParser
{
    // Most members of a project are of few types.
    private static readonly ConditionalWeakTable<Compilation, ConcurrentDictionary<ITypeSymbol, BoxedType?>> s_described = new();

    /// <param name="asked">Gets the simple names that were looked up for it.</param>
    public static EquatableArray<BoxedType> Of(
        IEnumerable<ITypeSymbol> members,
        IEnumerable<ITypeSymbol> known,
        Compilation compilation,
        HashSet<string> asked)
    {
        ITypeSymbol[] named = [.. known];
        asked.UnionWith(named.SelectMany(static type => Within(type)).Select(static type => type.Name).Where(static name => name != ""));
        ConcurrentDictionary<ITypeSymbol, BoxedType?> described =
            s_described.GetValue(compilation, static _ => new(SymbolEqualityComparer.Default));
        return members.Concat(named)
            .SelectMany(static type => Within(type))
            .SelectMany(type => MadeFor(type, compilation) is { } made ? new[] { type, made } : [type])
            .Where(static type => CanBeBoxed(type))
            .Distinct<ITypeSymbol>(SymbolEqualityComparer.Default)
            .Select(type => described.GetOrAdd(type, _ => Describe(type, compilation)))
            .OfType<BoxedType>()
            .ToEquatableArray();
    }

    /// <summary>The type, and those of its elements and arguments.</summary>
    private static IEnumerable<ITypeSymbol> Within(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => Within(array.ElementType).Prepend(type),
        INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } optional => Within(optional.TypeArguments[0]),
        INamedTypeSymbol named => named.TypeArguments.SelectMany(Within).Prepend(type),
        _ => [],
    };

    /// <summary>What a member is loaded as that is declared as an interface of collections.</summary>
    private static INamedTypeSymbol? MadeFor(ITypeSymbol type, Compilation compilation)
    {
        if (type is not INamedTypeSymbol { TypeKind: TypeKind.Interface } named || NetTypes.Collection(named) is not { } form)
            return null;
        WellKnownType made = form.MadeAs ?? form.LoadedInto!;
        return compilation.GetTypeByMetadataName($"{made.Namespace}.{made.Name}`{made.Arity}")?.Construct([.. named.TypeArguments]);
    }

    private static bool CanBeBoxed(ITypeSymbol type) => !type.IsOpen() && !type.IsKnownToItsFileOnly() && type switch
    {
        IArrayTypeSymbol => true,
        INamedTypeSymbol { IsValueType: true } value => TypeShapeParser.PrimitiveOf(value) is null,
        INamedTypeSymbol { TypeKind: TypeKind.Class, SpecialType: SpecialType.None } named => !named.IsRuntimeObject(),
        _ => false,
    };

    /// <summary>Whether values of the type can have a class of their own.</summary>
    public static bool CanBeNamed(ITypeSymbol type, Compilation compilation) => !type.IsOpen()
        && !type.IsKnownToItsFileOnly()
        && !WireName.IsBad(BoxName.Of(type))
        && compilation.IsSymbolAccessibleWithin(type, compilation.Assembly);

    private static BoxedType? Describe(ITypeSymbol type, Compilation compilation)
    {
        string name = BoxName.Of(type);
        if (StandardBoxes.Have(name) || !CanBeNamed(type, compilation))
            return null;
        Root? root = RootParser.Describe(WithoutAnnotations(type, compilation), compilation);
        return root is null or { Shape: TypeShape.Object or TypeShape.Text } ? null : new BoxedType(root, name);
    }

    /// <summary>Where any object may stand, no declaration says that an element is not null.</summary>
    private static ITypeSymbol WithoutAnnotations(ITypeSymbol type, Compilation compilation)
    {
        ITypeSymbol bare = type switch
        {
            IArrayTypeSymbol array =>
                compilation.CreateArrayTypeSymbol(WithoutAnnotations(array.ElementType, compilation), array.Rank),
            INamedTypeSymbol { IsTupleType: true, Arity: > 1 } tuple => compilation.CreateTupleTypeSymbol(
                ImmutableArray.CreateRange(tuple.TupleElements, element => WithoutAnnotations(element.Type, compilation))),
            INamedTypeSymbol { IsTupleType: false, ContainingType: null, Arity: > 0 } named => named.OriginalDefinition.Construct(
                [.. named.TypeArguments.Select(argument => WithoutAnnotations(argument, compilation))]),
            _ => type,
        };
        return bare.WithNullableAnnotation(NullableAnnotation.None);
    }
}
