using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Stevedore.Analyzers.Flow;

namespace Stevedore.Analyzers.Archives;

/// <summary>Which loop goes round a load from an archive that was opened before the loop.</summary>
internal sealed class LoadingLoop
{
    /// <summary>There is none.</summary>
    public static readonly LoadingLoop None = new();

    /// <summary>It ends by its condition.</summary>
    public static readonly LoadingLoop Counted = new();

    /// <summary>It has no condition, or is left in the middle: it searches, or goes on until the archive ends.</summary>
    public static readonly LoadingLoop Open = new();

    private LoadingLoop()
    {
    }

    /// <summary>The loops around the operation within its function, as one.</summary>
    public static LoadingLoop Around(IOperation load, IOperation archive)
    {
        ILocalSymbol? variable = (archive.WithoutConversion() as ILocalReferenceOperation)?.Local;
        LoadingLoop found = None;
        foreach (SyntaxNode around in load.Syntax.Ancestors().TakeWhile(static node => !IsFunction(node)))
        {
            if (!GoesRound(around, load.Syntax))
                continue;
            if (variable is not null && Opens(around, variable))
                break;
            if (IsEndless(around) || Returns(around))
                return Open;
            found = Counted;
        }

        return found;
    }

    /// <summary>Whether the variable gets another archive in each turn.</summary>
    private static bool Opens(SyntaxNode loop, ILocalSymbol variable) =>
        variable.DeclaringSyntaxReferences.Any(declaration => loop.Span.Contains(declaration.Span))
        || loop.DescendantNodes().Any(node => node is AssignmentExpressionSyntax { Left: IdentifierNameSyntax assigned }
            && assigned.Identifier.ValueText == variable.Name);

    private static bool GoesRound(SyntaxNode around, SyntaxNode load) => around switch
    {
        WhileStatementSyntax or DoStatementSyntax => true,
        CommonForEachStatementSyntax each => !each.Expression.Span.Contains(load.Span),
        ForStatementSyntax loop => loop.Declaration?.Span.Contains(load.Span) is not true
            && !loop.Initializers.Any(initializer => initializer.Span.Contains(load.Span)),
        _ => false,
    };

    private static bool Returns(SyntaxNode loop) =>
        loop.DescendantNodes(static node => !IsFunction(node)).Any(static node => node is ReturnStatementSyntax);

    private static bool IsEndless(SyntaxNode loop) => loop switch
    {
        WhileStatementSyntax { Condition.RawKind: (int)SyntaxKind.TrueLiteralExpression } => true,
        DoStatementSyntax { Condition.RawKind: (int)SyntaxKind.TrueLiteralExpression } => true,
        ForStatementSyntax { Condition: null } => true,
        _ => false,
    };

    private static bool IsFunction(SyntaxNode node) => node is AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax
        or (MemberDeclarationSyntax and not GlobalStatementSyntax);
}
