using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Stevedore.Generator.Model;

namespace Stevedore.Generator.Parse;

/// <summary>
/// Finds the types that are stored or loaded as whole values, from the calls that do so, and from the lines that name them. The generator
/// runs it for its roots, analyzers for its problems.
/// </summary>
internal static class RootParser
{
    private const string Clone = "Clone";
    private const string NoClass = "a root is stored in place, without its class, so its own class, a base or an interface must be named";
    private const string Dynamic = "what it is shows when the program runs; name the type, as in Archive.Serialize<Ship>(value)";

    /// <summary>The words that stand where a root is named: methods that store or load whole values, and an attribute.</summary>
    public static IReadOnlyCollection<string> Words => [.. s_methods, .. RootLines.Words];

    private static readonly HashSet<string> s_methods =
    [
        "Serialize", "Deserialize", "TryDeserialize", "Save", "Load", "SaveAsync", "LoadAsync", "SaveAllAsync", "LoadAllAsync", Clone,
        "LoadEither", "SendAsync", "SendAllAsync", "ReceiveAsync", "ReceiveManyAsync", "ReceiveAllAsync",
    ];

    /// <summary>
    /// Whether the node may be a call of interest, by the look of it, or a method that is handed on to be called by others, as in
    /// <c>Func&lt;byte[], ArchiveOptions?, Ship&gt; load = Archive.Deserialize&lt;Ship&gt;</c>.
    /// </summary>
    public static bool IsCandidate(SyntaxNode node) => node switch
    {
        InvocationExpressionSyntax { Expression: { } callee } => s_methods.Contains(NameOf(callee)),
        MemberAccessExpressionSyntax or SimpleNameSyntax => s_methods.Contains(NameOf((ExpressionSyntax)node)) && IsHandedOn(node),
        AttributeSyntax line => RootLines.Is(line),
        _ => false,
    };

    /// <summary>Whether the name is an expression by itself: not called, and no part of a longer name or of a declaration.</summary>
    private static bool IsHandedOn(SyntaxNode name) => name.Parent switch
    {
        InvocationExpressionSyntax call => call.Expression != name,
        MemberAccessExpressionSyntax or MemberBindingExpressionSyntax or QualifiedNameSyntax or AliasQualifiedNameSyntax => false,
        NameColonSyntax or NameEqualsSyntax or ExpressionColonSyntax => false,
        _ => true,
    };

    /// <summary>Parses a call or a line, or returns null when it is neither.</summary>
    public static ParsedRoot? Parse(SyntaxNode node, SemanticModel model, CancellationToken cancellation)
    {
        IMethodSymbol? method = MethodOf(node, model, cancellation);
        if (method is { IsGenericMethod: true } && SymbolEqualityComparer.Default.Equals(method, method.OriginalDefinition))
            return new ParsedRoot(Root: null, Refusal.NoWireForm(Dynamic).Of(member: null, "A root of type 'dynamic'"));
        return TypeOf(node, method, model, cancellation) is { } type ? Parse(type, method?.Name == Clone, model.Compilation) : null;
    }

    /// <summary>The type that a call stores or loads, or a line names; null when it is neither.</summary>
    public static ITypeSymbol? TypeOf(SyntaxNode node, SemanticModel model, CancellationToken cancellation) =>
        TypeOf(node, MethodOf(node, model, cancellation), model, cancellation);

    /// <summary>The method that is called, or null when it does not store or load whole values.</summary>
    public static IMethodSymbol? MethodOf(SyntaxNode call, SemanticModel model, CancellationToken cancellation) =>
        call is not AttributeSyntax
        && model.GetSymbolInfo(call, cancellation).Symbol is IMethodSymbol method
        && (method.TypeArguments.Length == 1 || NamedTypes.IsTaken(method))
        && IsRootMethod(method)
            ? method
            : null;

    private static ITypeSymbol? TypeOf(SyntaxNode node, IMethodSymbol? method, SemanticModel model, CancellationToken cancellation) =>
        (node, method) switch
        {
            (AttributeSyntax line, _) => RootLines.TypeOf(line, model, cancellation),
            (_, { IsGenericMethod: true }) => method.TypeArguments[0],
            (InvocationExpressionSyntax call, not null) => NamedTypes.In(call, model, cancellation),
            _ => null,
        };

    private static string NameOf(ExpressionSyntax callee) => callee switch
    {
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        MemberBindingExpressionSyntax binding => binding.Name.Identifier.ValueText,
        SimpleNameSyntax name => name.Identifier.ValueText,
        _ => "",
    };

    private static bool IsRootMethod(IMethodSymbol method) => s_methods.Contains(method.Name)
        && (RuntimeTypes.IsArchive(method.ContainingType) || RuntimeTypes.Is(method.ContainingType, "ArchiveConnection", "Stevedore")
            || RuntimeTypes.Is(method.ContainingType, "BinaryFormatterPayload", "Stevedore"));

    private static ParsedRoot Parse(ITypeSymbol type, bool isClone, Compilation compilation)
    {
        // Whatever it is, another place says so: a call of the generic code, or a line for the type.
        if (type is ITypeParameterSymbol)
            return ParsedRoot.NothingNeeded;
        // A clone is made by reference, where the class need not be known.
        if (type.SpecialType == SpecialType.System_Object)
            return isClone ? ParsedRoot.NothingNeeded : Refuse(type, NoClass);
        if (IsArchivable(type) && type is INamedTypeSymbol { IsReferenceType: true } named)
            return ConstructionGraph.RefusalOf(named, compilation) is { } refusal ? Refuse(type, refusal) : ParsedRoot.NothingNeeded;
        TypeShapeParser shapes = new(NameScope.Outermost(compilation), isEmbedded: false);
        if (shapes.Parse(type) is not { } shape)
            return Refuse(type, shapes.Refusal);
        // A body of its own is found without a formatter, and what has no objects of exactly its class is stored as a reference.
        bool isAccessible = compilation.IsSymbolAccessibleWithin(type, compilation.Assembly) && !type.IsKnownToItsFileOnly();
        if (shape is TypeShape.Object || type.IsOpen() || IsArchivable(type) && !isAccessible)
            return ParsedRoot.NothingNeeded;
        if (!isAccessible)
            return Refuse(type, "generated code cannot reach a type that is private, protected or file-local");
        return new ParsedRoot(Describe(type, shape, compilation), Problem: null);
    }

    /// <summary>A type as a root, or null when it has no wire form.</summary>
    public static Root? Describe(ITypeSymbol type, Compilation compilation) =>
        new TypeShapeParser(NameScope.Outermost(compilation), isEmbedded: false).Parse(type) is { } shape
            ? Describe(type, shape, compilation)
            : null;

    private static Root Describe(ITypeSymbol type, TypeShape shape, Compilation compilation)
    {
        PayloadTypes known = new(NameScope.Outermost(compilation));
        if (PayloadLayoutParser.IsWanted(compilation))
            known.Add(type);
        string key = type.WithNullableAnnotation(NullableAnnotation.None).ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);
        return new Root(key, type.ToDisplayString(), shape, type.NeedsAnother(compilation.Assembly)) { Known = known.Registrations };
    }

    private static bool IsArchivable(ITypeSymbol type) => RuntimeTypes.IsArchivableInterface(type) || type switch
    {
        INamedTypeSymbol named => named.IsArchivable(),
        ITypeParameterSymbol parameter => parameter.ConstraintTypes.Any(IsArchivable),
        _ => false,
    };

    private static ParsedRoot Refuse(ITypeSymbol type, string reason) => Refuse(type, Refusal.NoWireForm(reason));

    private static ParsedRoot Refuse(ITypeSymbol type, Refusal refusal) =>
        new(Root: null, refusal.Of(member: null, $"A root of type '{type.ToDisplayString()}'"));
}
