using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Stevedore.Generator.Incremental.Syntax;

/// <summary>Reads what declarations say: their tokens, without bodies, white space and comments.</summary>
internal sealed class TokenReader(NullableDirectives directives)
{
    private readonly HashSet<string> _names = [];

    /// <summary>All that was read.</summary>
    public Fingerprint Fingerprint { get; private set; } = Fingerprint.None;

    /// <summary>The bodies that were left out.</summary>
    public List<SyntaxNode> Bodies { get; } = [];

    /// <summary>The attributes in what was read.</summary>
    public List<AttributeListSyntax> Attributes { get; } = [];

    /// <summary>The names in what was read, without those that it declares itself.</summary>
    public IReadOnlyCollection<string> Names => _names;

    public void Read(SyntaxNode node)
    {
        Fingerprint = Fingerprint.With(directives.Around(node));
        ReadNode(node);
    }

    public void Read(SyntaxToken token)
    {
        Fingerprint = Fingerprint.With(token.Text);
        if (IsName(token))
            _names.Add(token.ValueText);
    }

    /// <summary>Whether the token names something, rather than declaring it.</summary>
    public static bool IsName(SyntaxToken token) => token.IsKind(SyntaxKind.IdentifierToken) && token.Parent is SimpleNameSyntax;

    public void Add(string text) => Fingerprint = Fingerprint.With(text);

    /// <summary>Adds what another one has read.</summary>
    public void Add(TokenReader other)
    {
        Add(other.Fingerprint);
        Bodies.AddRange(other.Bodies);
        _names.UnionWith(other._names);
    }

    public void Add(Fingerprint other) => Fingerprint = Fingerprint.With(other);

    private void ReadNode(SyntaxNode node)
    {
        Fingerprint = Fingerprint.With((ulong)node.RawKind);
        if (IsBody(node))
        {
            Bodies.Add(node);
            if (HasBackingField(node))
                Add(TypeDeclarationReader.Tokens([node]));

            return;
        }

        if (node is AttributeListSyntax attributes)
            Attributes.Add(attributes);

        foreach (SyntaxNodeOrToken child in node.ChildNodesAndTokens())
        {
            if (child.AsNode() is { } inner)
                ReadNode(inner);
            else
                Read(child.AsToken());
        }
    }

    private static bool IsBody(SyntaxNode node) => node is BlockSyntax or ArrowExpressionClauseSyntax or ConstructorInitializerSyntax;

    /// <summary>A property has a field if a body of it says <c>field</c>; the rest of the body says whether that may be null.</summary>
    private static bool HasBackingField(SyntaxNode body) => body.Parent is AccessorDeclarationSyntax or PropertyDeclarationSyntax
        && body.DescendantTokens().Any(static token => token.Text == "field");
}
