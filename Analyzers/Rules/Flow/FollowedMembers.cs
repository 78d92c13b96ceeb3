using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Stevedore.Analyzers.Sources;

namespace Stevedore.Analyzers.Flow;

/// <summary>Finds the fields and automatic properties of a type whose objects can be followed through its methods.</summary>
internal static class FollowedMembers
{
    /// <summary>Those of a type: what only the type itself assigns, and mentions of its current instance alone.</summary>
    public static ImmutableHashSet<ISymbol> Of(
        INamedTypeSymbol type,
        IEnumerable<ExecutableBody> bodies,
        MemberFacts facts,
        CancellationToken cancellation)
    {
        ImmutableHashSet<ISymbol>.Builder followed = ImmutableHashSet.CreateBuilder<ISymbol>(SymbolEqualityComparer.Default);
        followed.UnionWith(type.GetMembers().Where(member => !member.IsImplicitlyDeclared && facts.IsAssignedByOwnTypeOnly(member)));
        if (followed.Count == 0)
            return followed.ToImmutable();
        foreach (IOperation operation in bodies.SelectMany(static body => body.Root.Descendants()))
        {
            if (operation is IMemberReferenceOperation { Instance: { } instance } reference && !IsThis(instance))
                followed.Remove(reference.Member);
        }

        foreach (SyntaxNode nested in type.DeclaringSyntaxReferences
            .SelectMany(part => part.GetSyntax(cancellation).ChildNodes().OfType<TypeDeclarationSyntax>()))
        {
            foreach (SyntaxToken token in nested.DescendantTokens().Where(static token => token.IsKind(SyntaxKind.IdentifierToken)))
                followed.ExceptWith(type.GetMembers(token.ValueText));
        }

        return followed.ToImmutable();
    }

    private static bool IsThis(IOperation instance) =>
        instance is IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ContainingTypeInstance };
}
