using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Stevedore.Generator.Model;
using Stevedore.Generator.Parse;

namespace Stevedore.Generator.Incremental.Syntax;

/// <summary>Reads the candidates of a file: what they are, and what gives them their meaning.</summary>
/// <param name="context">What gives all names in the file their meaning.</param>
internal sealed class CandidateReader(SyntaxTree tree, Fingerprint context, CancellationToken cancellation)
{
    private readonly SyntaxNode _root = tree.GetRoot(cancellation);
    private readonly NullableDirectives _directives = new(tree.GetRoot(cancellation));
    private readonly Dictionary<SyntaxNode, CandidateScope> _scopes = [];

    public RootCandidate ReadRoot(SyntaxNode node)
    {
        CandidateScope scope = ScopeOf(MemberOf(node));
        EquatableArray<string> names = scope.NamesWithContainers ??= scope.Names.Concat(Containers(node)).Distinct().ToEquatableArray();
        return new RootCandidate(node.SpanStart, node.Span.Length, IdentityIn(scope, node), names);
    }

    public ConstructionCandidate ReadConstruction(SyntaxNode node)
    {
        // What stands before a name says where it is looked for.
        ExpressionSyntax whole = (ExpressionSyntax)node;
        while (whole.Parent is QualifiedNameSyntax or AliasQualifiedNameSyntax)
            whole = (ExpressionSyntax)whole.Parent;

        // Where an expression may stand, variables and methods of the member may have the name too.
        CandidateScope scope = SyntaxFacts.IsInTypeOnlyContext(whole) || whole.Parent is UsingDirectiveSyntax
            ? new CandidateScope(whole, _directives.Around(whole))
            : ScopeOf(MemberOf(node));
        EquatableArray<string> names = Identifiers(whole).Concat(Containers(node)).Distinct().ToEquatableArray();
        return new ConstructionCandidate(
            node.SpanStart,
            node.Span.Length,
            ConstructionParser.GenericOf(node)!,
            IdentityIn(scope, node),
            names);
    }

    private CandidateScope ScopeOf(SyntaxNode node)
    {
        if (!_scopes.TryGetValue(node, out CandidateScope scope))
            _scopes.Add(node, scope = new CandidateScope(node, _directives.Around(node)));
        return scope;
    }

    /// <summary>Statements without a class see each other's variables.</summary>
    private SyntaxNode MemberOf(SyntaxNode node) =>
        node.FirstAncestorOrSelf<MemberDeclarationSyntax>() is { } member and not GlobalStatementSyntax ? member : _root;

    private static IEnumerable<string> Containers(SyntaxNode node) =>
        node.Ancestors().OfType<BaseTypeDeclarationSyntax>().Select(TypeDeclarationReader.NameOf);

    private Fingerprint IdentityIn(CandidateScope scope, SyntaxNode node)
    {
        Fingerprint identity = context.With(scope.Text);
        foreach (SyntaxNode container in node.Ancestors())
        {
            if (container is BaseTypeDeclarationSyntax type)
                identity = identity.With(TypeDeclarationReader.NameOf(type) + TypeDeclarationReader.Arity(type));
            else if (container is BaseNamespaceDeclarationSyntax inner)
                identity = identity.With(inner.Name.ToString()).With(TypeDeclarationReader.Tokens(inner.Usings));

            if (ParametersOf(container) is { } parameters)
                identity = identity.With(parameters.ToString());
        }

        ulong before = scope.TokensBefore(node.SpanStart);
        return identity.With(before).With(scope.TokensBefore(node.Span.End) - before);
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
