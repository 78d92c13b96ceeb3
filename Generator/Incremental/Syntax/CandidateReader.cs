using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Stevedore.Generator.Model;
using Stevedore.Generator.Parse;

namespace Stevedore.Generator.Incremental.Syntax;

/// <summary>Reads the candidates of a file: what they are, and what gives them their meaning.</summary>
/// <param name="context">What gives all names in the file their meaning.</param>
internal sealed class CandidateReader(CompilationUnitSyntax root, NullableDirectives directives, Fingerprint context)
{
    public RootCandidate ReadRoot(SyntaxNode node)
    {
        HashSet<string> names = [.. Containers(node)];
        return new RootCandidate(node.SpanStart, node.Span.Length, IdentityIn(Scope(node), node, names), names.ToEquatableArray());
    }

    public ConstructionCandidate ReadConstruction(SyntaxNode node)
    {
        // What stands before a name says where it is looked for.
        ExpressionSyntax whole = (ExpressionSyntax)node;
        while (whole.Parent is QualifiedNameSyntax or AliasQualifiedNameSyntax)
            whole = (ExpressionSyntax)whole.Parent;

        // Where an expression may stand, variables and methods of the member may have the name too.
        SyntaxNode scope = SyntaxFacts.IsInTypeOnlyContext(whole) || whole.Parent is UsingDirectiveSyntax ? whole : Scope(node);
        Fingerprint identity = IdentityIn(scope, node, []);
        EquatableArray<string> names = Identifiers(whole).Concat(Containers(node)).Distinct().ToEquatableArray();
        return new ConstructionCandidate(node.SpanStart, node.Span.Length, ConstructionParser.GenericOf(node)!, identity, names);
    }

    /// <summary>Statements without a class see each other's variables.</summary>
    private SyntaxNode Scope(SyntaxNode node) =>
        node.FirstAncestorOrSelf<MemberDeclarationSyntax>() is { } member and not GlobalStatementSyntax ? member : root;

    private static IEnumerable<string> Containers(SyntaxNode node) =>
        node.Ancestors().OfType<BaseTypeDeclarationSyntax>().Select(TypeDeclarationReader.NameOf);

    private Fingerprint IdentityIn(SyntaxNode scope, SyntaxNode node, HashSet<string> names)
    {
        Fingerprint identity = context.With(directives.Around(scope));
        foreach (SyntaxNode container in node.Ancestors())
        {
            if (container is BaseTypeDeclarationSyntax type)
                identity = identity.With(TypeDeclarationReader.NameOf(type) + TypeDeclarationReader.Arity(type));
            else if (container is BaseNamespaceDeclarationSyntax inner)
                identity = identity.With(inner.Name.ToString()).With(TypeDeclarationReader.Tokens(inner.Usings));

            if (ParametersOf(container) is { } parameters)
                identity = identity.With(parameters.ToString());
        }

        (ulong before, ulong inside) = (0, 0);
        foreach (SyntaxToken token in scope.DescendantTokens())
        {
            identity = identity.With(token.Text);
            before += token.SpanStart < node.SpanStart ? 1UL : 0UL;
            inside += node.Span.Contains(token.SpanStart) ? 1UL : 0UL;
            if (TokenReader.IsName(token))
                names.Add(token.ValueText);
        }

        return identity.With(before).With(inside);
    }

    private static TypeParameterListSyntax? ParametersOf(SyntaxNode container) => container switch
    {
        TypeDeclarationSyntax type => type.TypeParameterList,
        DelegateDeclarationSyntax type => type.TypeParameterList,
        MethodDeclarationSyntax method => method.TypeParameterList,
        LocalFunctionStatementSyntax function => function.TypeParameterList,
        _ => null,
    };

    private static IEnumerable<string> Identifiers(SyntaxNode node) =>
        node.DescendantTokens().Where(static token => token.IsKind(SyntaxKind.IdentifierToken)).Select(static token => token.ValueText);
}
