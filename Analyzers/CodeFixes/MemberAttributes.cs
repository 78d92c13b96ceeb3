using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Stevedore.CodeFixes;

/// <summary>Adds attributes to declarations, and takes them away, with the line breaks a person would make.</summary>
internal static class MemberAttributes
{
    /// <summary>
    /// The declaration that attributes of the member at this place belong to: a field, a property, or a parameter of a record.
    /// </summary>
    public static SyntaxNode? DeclarationAt(SyntaxNode root, Location location) =>
        root.FindNode(location.SourceSpan).FirstAncestorOrSelf<SyntaxNode>(static node =>
            node is BaseFieldDeclarationSyntax or PropertyDeclarationSyntax or ParameterSyntax or TypeDeclarationSyntax);

    /// <summary>The declaration with one more attribute, written without brackets: <c>field: NonSerialized</c>.</summary>
    public static SyntaxNode With(SyntaxNode declaration, string attribute) => declaration switch
    {
        ParameterSyntax parameter => parameter
            .WithoutLeadingTrivia()
            .WithAttributeLists(parameter.AttributeLists.Add(List(attribute).WithTrailingTrivia(SyntaxFactory.Space)))
            .WithLeadingTrivia(parameter.GetLeadingTrivia()),
        MemberDeclarationSyntax member => WithOwnLine(member, attribute),
        _ => declaration,
    };

    /// <summary>The declaration without the attribute; the brackets and their line go with the last attribute in them.</summary>
    public static SyntaxNode Without(SyntaxNode declaration, AttributeSyntax attribute)
    {
        AttributeSyntax? present = declaration.ChildNodes().OfType<AttributeListSyntax>()
            .SelectMany(static list => list.Attributes)
            .FirstOrDefault(candidate => candidate.IsEquivalentTo(attribute));
        if (present?.Parent is not AttributeListSyntax list)
            return declaration;
        if (list.Attributes.Count > 1)
            return declaration.ReplaceNode(list, list.WithAttributes(list.Attributes.Remove(present)));
        bool isFirst = list.GetFirstToken() == declaration.GetFirstToken();
        SyntaxNode bare = declaration.RemoveNode(list, SyntaxRemoveOptions.KeepNoTrivia)!;
        return isFirst ? bare.WithLeadingTrivia(declaration.GetLeadingTrivia()) : bare;
    }

    private static MemberDeclarationSyntax WithOwnLine(MemberDeclarationSyntax member, string attribute)
    {
        AttributeListSyntax list = List(attribute).WithTrailingTrivia(EndOfLineOf(member));
        if (member.AttributeLists.Count > 0)
        {
            AttributeListSyntax last = member.AttributeLists.Last();
            bool hasOwnLine = last.GetTrailingTrivia().Any(SyntaxKind.EndOfLineTrivia);
            return hasOwnLine
                ? member.WithAttributeLists(member.AttributeLists.Add(list.WithLeadingTrivia(Indentation.Of(last))))
                : member.WithAttributeLists(member.AttributeLists.Add(List(attribute).WithTrailingTrivia(last.GetTrailingTrivia())));
        }

        return member
            .WithLeadingTrivia(Indentation.Of(member))
            .WithAttributeLists(SyntaxFactory.SingletonList(list.WithLeadingTrivia(member.GetLeadingTrivia())));
    }

    private static AttributeListSyntax List(string attribute)
    {
        TypeDeclarationSyntax declaration = (TypeDeclarationSyntax)SyntaxFactory.ParseMemberDeclaration($"[{attribute}] class C {{ }}")!;
        return declaration.AttributeLists[0].WithoutTrivia();
    }

    private static SyntaxTrivia EndOfLineOf(SyntaxNode node) =>
        node.SyntaxTree.GetRoot().DescendantTrivia().Where(static trivia => trivia.IsKind(SyntaxKind.EndOfLineTrivia))
            .DefaultIfEmpty(SyntaxFactory.LineFeed)
            .First();
}
