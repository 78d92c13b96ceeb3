using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Stevedore.Analyzers.Types;

/// <summary>Tells the <c>[Serializable]</c> types that get a generated <c>Serialize</c> from those that would if they were partial.</summary>
internal sealed class SerializableDeclarations(RuntimeSymbols symbols)
{
    /// <summary>Whether the type asks for a generated body by its attribute and lacks only <c>partial</c>.</summary>
    public bool LacksPartial(INamedTypeSymbol type, CancellationToken cancellation) =>
        WantsGeneratedBody(type) && OutermostWithoutPartial(type, cancellation) is not null;

    /// <summary>Whether the type gets a generated body.</summary>
    public bool IsGenerated(INamedTypeSymbol type, CancellationToken cancellation) =>
        WantsGeneratedBody(type) && OutermostWithoutPartial(type, cancellation) is null;

    /// <summary>Of the type and its containers, the outermost that is not declared partial, or null when all are.</summary>
    public static INamedTypeSymbol? OutermostWithoutPartial(INamedTypeSymbol type, CancellationToken cancellation)
    {
        INamedTypeSymbol? found = null;
        for (INamedTypeSymbol? level = type; level is not null; level = level.ContainingType)
        {
            if (!IsPartial(level, cancellation))
                found = level;
        }

        return found;
    }

    /// <summary>The members whose values a generated body stores: all instance fields that are not <c>[NonSerialized]</c>.</summary>
    public IEnumerable<IFieldSymbol> StoredFields(INamedTypeSymbol type) => type.GetMembers()
        .OfType<IFieldSymbol>()
        .Where(field => !field.IsStatic && !field.IsConst && field.Type.TypeKind != TypeKind.Delegate && !IsNonSerialized(field));

    private bool WantsGeneratedBody(INamedTypeSymbol type) =>
        type is { TypeKind: TypeKind.Class or TypeKind.Struct, IsSerializable: true, DeclaringSyntaxReferences.IsEmpty: false }
        && !HasOwnBody(type);

    /// <summary>A body written by hand is respected: with one, the type needs nothing generated.</summary>
    private bool HasOwnBody(INamedTypeSymbol type) => type.GetMembers()
        .OfType<IMethodSymbol>()
        .Any(method => method is { IsStatic: false, Parameters.Length: 1, MethodKind: MethodKind.Ordinary or MethodKind.ExplicitInterfaceImplementation }
            && (method.Name == "Serialize" || method.Name.EndsWith(".Serialize", StringComparison.Ordinal))
            && method.Parameters[0].Type.Is(symbols.Archive));

    private bool IsNonSerialized(IFieldSymbol field) =>
        field.GetAttributes().Any(attribute => attribute.AttributeClass.Is(symbols.NonSerialized));

    private static bool IsPartial(INamedTypeSymbol type, CancellationToken cancellation) => type.DeclaringSyntaxReferences.Any(reference =>
        reference.GetSyntax(cancellation) is TypeDeclarationSyntax declaration && declaration.Modifiers.Any(SyntaxKind.PartialKeyword));
}
