using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Stevedore.Generator.Parse;

/// <summary>
/// Finds the constructions of generic types that a compilation uses: those that its source names, wherever it does, those in the types
/// of its roots, and all that these lead to.
/// </summary>
internal static class ConstructionParser
{
    // Names that source code is full of, and whose arguments are looked at for themselves.
    private static readonly HashSet<string> s_platformNames =
    [
        "Action", "Func", "Predicate", "IEnumerable", "IReadOnlyList", "IReadOnlyCollection", "ICollection", "IList", "List", "HashSet",
        "Dictionary", "IDictionary", "IReadOnlyDictionary", "KeyValuePair", "Task", "ValueTask", "Span", "ReadOnlySpan", "Memory", "ReadOnlyMemory",
        "ImmutableArray", "Lazy", "Nullable", "IEquatable", "IComparable", "IComparer", "IEqualityComparer", "EventHandler",
    ];

    /// <summary>Whether the node may name a construction, or be a root, by the look of it.</summary>
    public static bool IsCandidate(SyntaxNode node) =>
        node is GenericNameSyntax { IsUnboundGenericName: false } name && !s_platformNames.Contains(name.Identifier.ValueText) && !IsMethod(name)
        || node is QualifiedNameSyntax { Left: QualifiedNameSyntax or GenericNameSyntax, Right: IdentifierNameSyntax } nested && nested.DescendantNodes().OfType<GenericNameSyntax>().Any()
        || RootParser.IsCandidate(node);

    public static EquatableArray<Construction> Parse(SyntaxNode node, SemanticModel model, CancellationToken cancellation)
    {
        ITypeSymbol? type = node is InvocationExpressionSyntax
            ? RootParser.TypeOf(node, model, cancellation)
            : model.GetSymbolInfo(node, cancellation).Symbol as INamedTypeSymbol;
        return type is null || type.IsOpen() ? EquatableArray<Construction>.Empty : Parse(type, model.Compilation, cancellation);
    }

    private static EquatableArray<Construction> Parse(ITypeSymbol type, Compilation compilation, CancellationToken cancellation)
    {
        var walk = new ConstructionWalk(compilation);
        var shapes = new TypeShapeParser(NameScope.Outermost(compilation), isEmbedded: false, form: null, walk);
        return shapes.Parse(type) is null
            ? EquatableArray<Construction>.Empty
            : walk.Found.Where(found => !found.IsOpen() && IsSound(found, cancellation)).Select(found => Describe(found, compilation)).ToEquatableArray();
    }

    /// <summary>False when the definition has problems, so that it gets no body.</summary>
    private static bool IsSound(INamedTypeSymbol type, CancellationToken cancellation) =>
        TypeParser.Parse(type.OriginalDefinition, cancellation) is null or { IsArchivable: true };

    private static Construction Describe(INamedTypeSymbol type, Compilation compilation) => new(
        type.IsSerializable && type.IsRuntimeObject() ? ClassRegistrationParser.Parse(type, []) : null,
        type.AllTypeArguments().Select(argument => RootParser.Describe(argument, compilation)).OfType<Root>().Where(NeedsFormatter).ToEquatableArray());

    /// <summary>Archives tell primitives, strings and references to objects apart by themselves, and types that one does not own have formatters.</summary>
    private static bool NeedsFormatter(Root value) =>
        value.Shape is not (TypeShape.Scalar or TypeShape.Text or TypeShape.Object or TypeShape.Formatted);

    /// <summary>The name of a method that is called has arguments too.</summary>
    private static bool IsMethod(GenericNameSyntax name) => name.Parent switch
    {
        InvocationExpressionSyntax => true,
        MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax } access => access.Name == name,
        MemberBindingExpressionSyntax => true,
        _ => false,
    };
}
