using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Stevedore.Generator.Incremental.Syntax;

/// <summary>Under which names code uses a member, and what stands for the name of one that code uses without naming it.</summary>
internal static class MemberNames
{
    /// <summary>Used by whoever has an object of the type: a constructor, an operator, what <c>foreach</c> calls.</summary>
    public const string Unnamed = "";

    /// <summary>
    /// Used without naming it or its class: an extension method that <c>foreach</c> calls. No member has a keyword for a name.
    /// </summary>
    public const string UnnamedExtension = "this";

    // What foreach, using, await, queries, deconstruction, ranges, collection and interpolated expressions call.
    private static readonly HashSet<string> s_patterns =
    [
        "GetEnumerator", "GetAsyncEnumerator", "MoveNext", "MoveNextAsync", "Current", "Dispose", "DisposeAsync", "Add", "Deconstruct",
        "GetAwaiter", "IsCompleted", "GetResult", "Length", "Count", "Slice", "Select", "SelectMany", "Where", "OrderBy",
        "OrderByDescending", "ThenBy", "ThenByDescending", "Join", "GroupJoin", "GroupBy", "Cast", "AppendLiteral", "AppendFormatted",
        "GetPinnableReference", "Invoke", "Create",
    ];

    public static IEnumerable<string> Of(MemberDeclarationSyntax member)
    {
        switch (member)
        {
            case MethodDeclarationSyntax method:
                return WithPattern(method.Identifier.ValueText, IsExtension(method) ? UnnamedExtension : Unnamed);
            case PropertyDeclarationSyntax property:
                return WithPattern(property.Identifier.ValueText, Unnamed);
            case EventDeclarationSyntax declared:
                return [declared.Identifier.ValueText];
            case BaseFieldDeclarationSyntax field:
                return field.Declaration.Variables.SelectMany(variable => WithPattern(variable.Identifier.ValueText, Unnamed));
            case EnumMemberDeclarationSyntax value:
                return [value.Identifier.ValueText];
            default:
                return [Unnamed];
        }
    }

    private static IEnumerable<string> WithPattern(string name, string unnamed) => s_patterns.Contains(name) ? [name, unnamed] : [name];

    private static bool IsExtension(MethodDeclarationSyntax method) =>
        method.ParameterList.Parameters.FirstOrDefault() is { } first && first.Modifiers.Any(SyntaxKind.ThisKeyword);
}
