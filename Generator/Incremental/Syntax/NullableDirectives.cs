using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Stevedore.Generator.Incremental.Syntax;

/// <summary>The <c>#nullable</c> directives of a file, which decide whether a reference type may be null there.</summary>
internal sealed class NullableDirectives
{
    private readonly List<DirectiveTriviaSyntax> _directives = [];

    public NullableDirectives(SyntaxNode root)
    {
        if (!root.ContainsDirectives)
            return;
        DirectiveTriviaSyntax? directive = root.GetFirstDirective(IsNullable);
        for (; directive is not null; directive = directive.GetNextDirective(IsNullable))
            _directives.Add(directive);
    }

    /// <summary>What the directives make of a declaration: those before it, and all of its text if there are some in it.</summary>
    public string Around(SyntaxNode node)
    {
        if (_directives.Count == 0)
            return "";
        string before = string.Concat(_directives.TakeWhile(directive => directive.SpanStart < node.SpanStart));
        bool isInside = _directives.Exists(directive => node.Span.Contains(directive.SpanStart));
        return isInside ? before + node.ToFullString() : before;
    }

    private static bool IsNullable(DirectiveTriviaSyntax directive) => directive.IsKind(SyntaxKind.NullableDirectiveTrivia);
}
