using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Stevedore.Generator.Incremental.Syntax;

/// <summary>The <c>#nullable</c> directives of a file, which decide whether a reference type may be null there.</summary>
internal sealed class NullableDirectives
{
    private readonly List<int> _starts = [];

    /// <summary>For each directive, itself and those before it; before the first, nothing.</summary>
    private readonly List<Fingerprint> _before = [Fingerprint.None];

    public NullableDirectives(SyntaxNode root)
    {
        if (!root.ContainsDirectives)
            return;
        DirectiveTriviaSyntax? directive = root.GetFirstDirective(IsNullable);
        for (; directive is not null; directive = directive.GetNextDirective(IsNullable))
        {
            _starts.Add(directive.SpanStart);
            _before.Add(_before[_before.Count - 1].With(directive.ToString()));
        }
    }

    /// <summary>What the directives make of a declaration: those before it, and all of its text if there are some in it.</summary>
    public Fingerprint Around(SyntaxNode node)
    {
        if (_starts.Count == 0)
            return Fingerprint.None;
        int before = Before(node.SpanStart);
        bool isInside = before < Before(node.Span.End);
        return isInside ? _before[before].With(node.ToFullString()) : _before[before];
    }

    /// <summary>The number of directives before a position.</summary>
    private int Before(int position)
    {
        int found = _starts.BinarySearch(position);
        return found < 0 ? ~found : found;
    }

    private static bool IsNullable(DirectiveTriviaSyntax directive) => directive.IsKind(SyntaxKind.NullableDirectiveTrivia);
}
