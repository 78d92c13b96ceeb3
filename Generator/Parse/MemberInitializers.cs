using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Stevedore.Generator.Parse;

/// <summary>Finds the expressions with which the instance members of a type begin.</summary>
internal static class MemberInitializers
{
    /// <summary>The members that have an initializer, each with its type as it is written.</summary>
    public static IEnumerable<(string Member, TypeSyntax Type, ExpressionSyntax Value)> Of(INamedTypeSymbol type)
    {
        foreach (MemberDeclarationSyntax member in PrimaryConstructors.Members(type))
        {
            if (member.Modifiers.Any(static modifier => modifier.Text is "static" or "const"))
                continue;
            if (member is PropertyDeclarationSyntax { Initializer.Value: { } value } property)
                yield return (property.Identifier.ValueText, property.Type, value);
            foreach (VariableDeclaratorSyntax field in (member as BaseFieldDeclarationSyntax)?.Declaration.Variables ?? default)
            {
                if (field.Initializer is { Value: { } first })
                    yield return (field.Identifier.ValueText, ((BaseFieldDeclarationSyntax)member).Declaration.Type, first);
            }
        }
    }
}
