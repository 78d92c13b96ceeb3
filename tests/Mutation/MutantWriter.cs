using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace Stevedore.Mutation;

/// <summary>Writes faults into a file, each beside what is right, behind the switch that chooses between them.</summary>
/// <param name="file">The file, from the folder of the runtime.</param>
/// <param name="mutants">All mutants so far, which those of the file are added to.</param>
/// <param name="isLeftOut">Whether the fault of a number does not compile.</param>
internal sealed class MutantWriter(string file, List<Mutant> mutants, Func<int, bool> isLeftOut) : CSharpSyntaxRewriter
{
    /// <summary>The kind of the annotation that has the number of a mutant.</summary>
    public const string Annotation = "mutant";

    private static readonly Dictionary<SyntaxKind, (SyntaxKind Expression, SyntaxKind Token)> s_others = new()
    {
        [SyntaxKind.LessThanExpression] = (SyntaxKind.LessThanOrEqualExpression, SyntaxKind.LessThanEqualsToken),
        [SyntaxKind.LessThanOrEqualExpression] = (SyntaxKind.LessThanExpression, SyntaxKind.LessThanToken),
        [SyntaxKind.GreaterThanExpression] = (SyntaxKind.GreaterThanOrEqualExpression, SyntaxKind.GreaterThanEqualsToken),
        [SyntaxKind.GreaterThanOrEqualExpression] = (SyntaxKind.GreaterThanExpression, SyntaxKind.GreaterThanToken),
        [SyntaxKind.EqualsExpression] = (SyntaxKind.NotEqualsExpression, SyntaxKind.ExclamationEqualsToken),
        [SyntaxKind.NotEqualsExpression] = (SyntaxKind.EqualsExpression, SyntaxKind.EqualsEqualsToken),
        [SyntaxKind.LogicalAndExpression] = (SyntaxKind.LogicalOrExpression, SyntaxKind.BarBarToken),
        [SyntaxKind.LogicalOrExpression] = (SyntaxKind.LogicalAndExpression, SyntaxKind.AmpersandAmpersandToken),
        [SyntaxKind.AddExpression] = (SyntaxKind.SubtractExpression, SyntaxKind.MinusToken),
        [SyntaxKind.SubtractExpression] = (SyntaxKind.AddExpression, SyntaxKind.PlusToken),
        [SyntaxKind.MultiplyExpression] = (SyntaxKind.DivideExpression, SyntaxKind.SlashToken),
        [SyntaxKind.DivideExpression] = (SyntaxKind.MultiplyExpression, SyntaxKind.AsteriskToken),
    };

    /// <summary>An operator becomes its neighbour.</summary>
    public override SyntaxNode? VisitBinaryExpression(BinaryExpressionSyntax node)
    {
        ExpressionSyntax visited = (ExpressionSyntax)base.VisitBinaryExpression(node)!;
        if (!s_others.TryGetValue(node.Kind(), out (SyntaxKind Expression, SyntaxKind Token) other))
            return visited;
        return Switched(node, visited, BinaryExpression(other.Expression, node.Left, Token(other.Token), node.Right));
    }

    /// <summary>What is denied is said.</summary>
    public override SyntaxNode? VisitPrefixUnaryExpression(PrefixUnaryExpressionSyntax node)
    {
        ExpressionSyntax visited = (ExpressionSyntax)base.VisitPrefixUnaryExpression(node)!;
        return node.IsKind(SyntaxKind.LogicalNotExpression) ? Switched(node, visited, node.Operand) : visited;
    }

    /// <summary>A number becomes the next, true becomes false.</summary>
    public override SyntaxNode? VisitLiteralExpression(LiteralExpressionSyntax node) => node.Token.Value switch
    {
        int number => Switched(node, node, LiteralExpression(SyntaxKind.NumericLiteralExpression, Literal(number + 1))),
        bool isTrue => Switched(
            node, node, LiteralExpression(isTrue ? SyntaxKind.FalseLiteralExpression : SyntaxKind.TrueLiteralExpression)),
        _ => node,
    };

    /// <summary>A call or an assignment is left out.</summary>
    public override SyntaxNode? VisitExpressionStatement(ExpressionStatementSyntax node)
    {
        StatementSyntax visited = (StatementSyntax)base.VisitExpressionStatement(node)!;
        if (!MayChange(node))
            return visited;
        int number = Add(node, "(nothing)");
        if (isLeftOut(number))
            return visited;
        IfStatementSyntax kept = IfStatement(
            PrefixUnaryExpression(SyntaxKind.LogicalNotExpression, IsOn(number)), Block(visited.WithoutTrivia()));
        return kept.WithAdditionalAnnotations(Numbered(number));
    }

    private ExpressionSyntax Switched(ExpressionSyntax node, ExpressionSyntax visited, ExpressionSyntax fault)
    {
        if (!MayChange(node))
            return visited;
        int number = Add(node, fault.NormalizeWhitespace().ToString());
        if (isLeftOut(number))
            return visited;
        return ParenthesizedExpression(
            ConditionalExpression(
                IsOn(number), ParenthesizedExpression(fault.WithoutTrivia()), ParenthesizedExpression(visited.WithoutTrivia())))
            .WithAdditionalAnnotations(Numbered(number));
    }

    private int Add(SyntaxNode node, string fault)
    {
        int line = node.GetLocation().GetLineSpan().StartLinePosition.Line + 1;
        mutants.Add(new Mutant(mutants.Count, file, line, node.ToString(), fault));
        return mutants.Count - 1;
    }

    private static ExpressionSyntax IsOn(int number) =>
        ParseExpression($"global::Stevedore.MutantSwitch.IsOn({number})");

    private static SyntaxAnnotation Numbered(int number) => new(Annotation, $"{number}");

    /// <summary>
    /// What only words a failure is left as it is, and so is what must be constant, and what declares a variable, which both alternatives
    /// would.
    /// </summary>
    private static bool MayChange(SyntaxNode node) =>
        !node.Ancestors().Any(static outer => outer is AttributeSyntax or ParameterSyntax or EnumMemberDeclarationSyntax or PatternSyntax
            or SwitchLabelSyntax or ThrowStatementSyntax or ThrowExpressionSyntax or InterpolationSyntax
            or FieldDeclarationSyntax or LocalDeclarationStatementSyntax { IsConst: true })
        && !node.DescendantNodesAndSelf().Any(static inner => inner is VariableDesignationSyntax);
}
