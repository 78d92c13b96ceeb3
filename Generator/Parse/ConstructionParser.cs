using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Stevedore.Generator.Model;

namespace Stevedore.Generator.Parse;

/// <summary>
/// Tells the names that are those of constructions of generic types, wherever source code has them, and what a construction needs.
/// </summary>
internal static class ConstructionParser
{
    // Names that source code is full of, and whose arguments are looked at for themselves.
    private static readonly HashSet<string> s_platformNames =
    [
        "Action", "Func", "Predicate", "IEnumerable", "IReadOnlyList", "IReadOnlyCollection", "ICollection", "IList", "List", "HashSet",
        "Dictionary", "IDictionary", "IReadOnlyDictionary", "KeyValuePair", "Task", "ValueTask", "Span", "ReadOnlySpan", "Memory",
        "ReadOnlyMemory", "ImmutableArray", "Lazy", "Nullable", "IEquatable", "IComparable", "IComparer", "IEqualityComparer",
        "EventHandler",
    ];

    /// <summary>The simple name with the arguments, if the node may name a construction, by the look of it; otherwise null.</summary>
    public static string? GenericOf(SyntaxNode node) => node switch
    {
        GenericNameSyntax { IsUnboundGenericName: false, Identifier.ValueText: var name } generic
            when !IsPlatformName(name) && !IsMethod(generic) => name,
        QualifiedNameSyntax { Right: IdentifierNameSyntax } nested => GenericContainerOf(nested),
        _ => null,
    };

    /// <summary>Whether source code is full of the name, and no archivable type has it.</summary>
    public static bool IsPlatformName(string name) => s_platformNames.Contains(name);

    /// <summary>The type that a name means, or null when it is none.</summary>
    public static INamedTypeSymbol? TypeOf(SyntaxNode name, SemanticModel model, CancellationToken cancellation) =>
        model.GetSymbolInfo(name, cancellation).Symbol as INamedTypeSymbol;

    /// <summary>What a construction needs: an entry in the registry, formatters of its arguments.</summary>
    public static Construction Describe(INamedTypeSymbol type, Compilation compilation) => new(
        type.IsSerializable && type.IsRuntimeObject() ? ClassRegistrationParser.Parse(type, compilation.Assembly, []) : null,
        type.AllTypeArguments()
            .Select(argument => RootParser.Describe(argument, compilation))
            .OfType<Root>()
            .Where(NeedsFormatter)
            .ToEquatableArray());

    /// <summary>
    /// Archives tell primitives, strings and references to objects apart by themselves, and types that one does not own have formatters.
    /// </summary>
    private static bool NeedsFormatter(Root value) =>
        value.Shape is not (TypeShape.Scalar or TypeShape.Text or TypeShape.Object or TypeShape.Formatted);

    private static string? GenericContainerOf(QualifiedNameSyntax nested)
    {
        for (NameSyntax left = nested.Left; ; left = ((QualifiedNameSyntax)left).Left)
        {
            SimpleNameSyntax? last = left switch
            {
                QualifiedNameSyntax qualified => qualified.Right,
                AliasQualifiedNameSyntax qualified => qualified.Name,
                _ => left as SimpleNameSyntax,
            };
            if (last is GenericNameSyntax { IsUnboundGenericName: false })
                return last.Identifier.ValueText;
            if (left is not QualifiedNameSyntax)
                return null;
        }
    }

    /// <summary>The name of a method that is called has arguments too.</summary>
    private static bool IsMethod(GenericNameSyntax name) => name.Parent switch
    {
        InvocationExpressionSyntax => true,
        MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax } access => access.Name == name,
        MemberBindingExpressionSyntax => true,
        _ => false,
    };
}
