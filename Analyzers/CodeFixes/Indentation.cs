using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Stevedore.CodeFixes;

/// <summary>The white space that a declaration or statement begins its line with.</summary>
internal static class Indentation
{
    /// <summary>The indentation of the node, without the comments above it.</summary>
    public static SyntaxTriviaList Of(SyntaxNode node) => SyntaxFactory.TriviaList(node
        .GetLeadingTrivia()
        .Reverse()
        .TakeWhile(static trivia => trivia.IsKind(SyntaxKind.WhitespaceTrivia)));
}
