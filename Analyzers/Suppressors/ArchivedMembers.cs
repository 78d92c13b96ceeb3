using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Stevedore.Analyzers.Types;
using Stevedore.Generator.Parse;

namespace Stevedore.Analyzers.Suppressors;

/// <summary>Leads from the place of a warning to the member it is about, and says what archives do with that member.</summary>
internal static class ArchivedMembers
{
    /// <summary>The field, property, constructor or method that is declared at the place of the warning, or around it.</summary>
    public static ISymbol? MemberAt(Diagnostic diagnostic, SuppressionAnalysisContext context)
    {
        if (diagnostic.Location.SourceTree is not { } tree)
            return null;
        SyntaxNode? declaration = tree.GetRoot(context.CancellationToken)
            .FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true)
            .FirstAncestorOrSelf<SyntaxNode>(static node => node is VariableDeclaratorSyntax or MemberDeclarationSyntax or ParameterSyntax);
        SemanticModel model = context.GetSemanticModel(tree);
        switch (declaration)
        {
            // An attribute belongs to all fields of a declaration; the first one speaks for them.
            case BaseFieldDeclarationSyntax fields:
                return model.GetDeclaredSymbol(fields.Declaration.Variables[0], context.CancellationToken);
            case ParameterSyntax parameter:
                return PropertyOf(parameter, model, context.CancellationToken);
            case null:
                return null;
            default:
                return model.GetDeclaredSymbol(declaration, context.CancellationToken);
        }
    }

    /// <summary>Whether the generated <c>Serialize</c> of its type stores and loads the member.</summary>
    public static bool IsStored(this ISymbol member, CancellationToken cancellation) =>
        member is IFieldSymbol or IPropertySymbol
        && member.ContainingType is { } type
        && SerializableDeclarations.GetsGeneratedBody(type, cancellation)
        && MemberParser.SerializedFields(type).Any(field => field.Is(member) || field.AssociatedSymbol.Is(member));

    /// <summary>Whether objects of the type go into archives, by a generated body or by one written by hand.</summary>
    public static bool IsArchived(this INamedTypeSymbol? type) => type?.IsGenerated() is true;

    /// <summary>The property that a positional record makes of its parameter.</summary>
    private static ISymbol? PropertyOf(ParameterSyntax parameter, SemanticModel model, CancellationToken cancellation) =>
        parameter.Parent?.Parent is RecordDeclarationSyntax record
        && model.GetDeclaredSymbol(record, cancellation) is INamedTypeSymbol type
            ? type.GetMembers(parameter.Identifier.ValueText).FirstOrDefault(static member => member is IPropertySymbol)
            : null;
}
