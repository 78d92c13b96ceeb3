using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Stevedore.Analyzers.Flow;

/// <summary>Leads from a property that does nothing but return a field to that field, for which it is another name.</summary>
internal static class ReturnedField
{
    /// <summary>The field of the same type, or null for any other property.</summary>
    public static IFieldSymbol? Of(IPropertySymbol property)
    {
        if (property is not { IsVirtual: false, IsOverride: false, IsAbstract: false, IsIndexer: false }
            || property.DeclaringSyntaxReferences.Length != 1
            || property.DeclaringSyntaxReferences[0].GetSyntax() is not PropertyDeclarationSyntax declaration)
            return null;
        ExpressionSyntax? returned = declaration.ExpressionBody?.Expression ?? ReturnedBy(declaration.AccessorList);
        string? name = returned switch
        {
            IdentifierNameSyntax identifier => identifier.Identifier.ValueText,
            MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax } access => access.Name.Identifier.ValueText,
            _ => null,
        };
        return name is null ? null : property.ContainingType.GetMembers(name).OfType<IFieldSymbol>().FirstOrDefault();
    }

    private static ExpressionSyntax? ReturnedBy(AccessorListSyntax? accessors)
    {
        AccessorDeclarationSyntax? getter = accessors?.Accessors.FirstOrDefault(static accessor => accessor.Keyword.ValueText == "get");
        return getter?.ExpressionBody?.Expression
            ?? (getter?.Body is { Statements.Count: 1 } body ? (body.Statements[0] as ReturnStatementSyntax)?.Expression : null);
    }
}
