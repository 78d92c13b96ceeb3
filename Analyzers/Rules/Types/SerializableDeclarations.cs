using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Stevedore.Generator.Parse;

namespace Stevedore.Analyzers.Types;

/// <summary>
/// Tells the <c>[Serializable]</c> types that get a generated <c>Serialize</c> from those that would if they were partial.
/// </summary>
internal static class SerializableDeclarations
{
    /// <summary>Whether the type asks for a generated body by its attribute and lacks only <c>partial</c>.</summary>
    public static bool LacksPartial(INamedTypeSymbol type, CancellationToken cancellation) =>
        WantsGeneratedBody(type) && OutermostWithoutPartial(type, cancellation) is not null;

    /// <summary>Whether the type gets a generated body.</summary>
    public static bool GetsGeneratedBody(INamedTypeSymbol type, CancellationToken cancellation) =>
        WantsGeneratedBody(type) && OutermostWithoutPartial(type, cancellation) is null;

    /// <summary>Whether objects of the class say that it is theirs, by generated code or by hand.</summary>
    public static bool SaysItsClass(INamedTypeSymbol type, CancellationToken cancellation) =>
        type.DeclaresRuntimeClass() || type.IsSerializable && OutermostWithoutPartial(type, cancellation) is null;

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

    /// <summary>The members whose values a generated body stores.</summary>
    public static IEnumerable<IFieldSymbol> StoredFields(INamedTypeSymbol type) => MemberParser.SerializedFields(type);

    /// <summary>A body written by hand is respected.</summary>
    private static bool WantsGeneratedBody(INamedTypeSymbol type) =>
        type is { TypeKind: TypeKind.Class or TypeKind.Struct, IsSerializable: true, DeclaringSyntaxReferences.IsEmpty: false }
        && !type.HasBodyOfItsOwn();

    private static bool IsPartial(INamedTypeSymbol type, CancellationToken cancellation) => type.DeclaringSyntaxReferences.Any(reference =>
        reference.GetSyntax(cancellation) is TypeDeclarationSyntax declaration && declaration.Modifiers.Any(SyntaxKind.PartialKeyword));
}
