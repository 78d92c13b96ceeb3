using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Stevedore.Generator.Parse;

/// <summary>
/// Recognizes properties that make their value when they are first asked, <c>get => field ??= …</c>. Until then the field is null,
/// whatever the property's type says, and that null is what is stored.
/// </summary>
internal static class LazyProperties
{
    /// <summary>Whether the field is that of a property whose getter can answer though the field is null.</summary>
    public static bool MayBeNull(IFieldSymbol field) =>
        field is { Type.IsReferenceType: true, AssociatedSymbol: IPropertySymbol { GetMethod: { } getter } }
        && getter.DeclaringSyntaxReferences
            .SelectMany(static reference => reference.GetSyntax().DescendantNodesAndSelf())
            .Any(AsksForNull);

    private static bool AsksForNull(SyntaxNode node) => node switch
    {
        AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceAssignmentExpression } assignment => IsField(assignment.Left),
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression } choice => IsField(choice.Left),
        BinaryExpressionSyntax
        {
            RawKind: (int)SyntaxKind.EqualsExpression or (int)SyntaxKind.NotEqualsExpression,
            Right: LiteralExpressionSyntax { RawKind: (int)SyntaxKind.NullLiteralExpression },
        } comparison => IsField(comparison.Left),
        IsPatternExpressionSyntax pattern => IsField(pattern.Expression),
        ConditionalAccessExpressionSyntax access => IsField(access.Expression),
        ArgumentSyntax { RefKindKeyword.RawKind: (int)SyntaxKind.RefKeyword } argument => IsField(argument.Expression),
        _ => false,
    };

    // Only later versions of the compiler have a kind of their own for it.
    private static bool IsField(ExpressionSyntax expression) => expression.ToString() == "field";
}
