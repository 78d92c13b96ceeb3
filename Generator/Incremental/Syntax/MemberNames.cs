using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Stevedore.Generator.Incremental.Syntax;

/// <summary>Under which names code uses a member. The empty name is that of members which code uses without naming them.</summary>
internal static class MemberNames
{
    private const string Unnamed = "";

    // What foreach, using, await, queries, deconstruction, ranges, collection and interpolated expressions call.
    private static readonly HashSet<string> s_patterns =
    [
        "GetEnumerator", "GetAsyncEnumerator", "MoveNext", "MoveNextAsync", "Current", "Dispose", "DisposeAsync", "Add", "Deconstruct",
        "GetAwaiter", "IsCompleted", "GetResult", "Length", "Count", "PartialCompilation", "Select", "SelectMany", "Where", "OrderBy", "OrderByDescending",
        "ThenBy", "ThenByDescending", "Join", "GroupJoin", "GroupBy", "Cast", "AppendLiteral", "AppendFormatted", "GetPinnableReference", "Invoke", "Create",
    ];

    public static IEnumerable<string> Of(MemberDeclarationSyntax member)
    {
        switch (member)
        {
            case MethodDeclarationSyntax method:
                return WithPattern(method.Identifier.ValueText);
            case PropertyDeclarationSyntax property:
                return WithPattern(property.Identifier.ValueText);
            case EventDeclarationSyntax declared:
                return [declared.Identifier.ValueText];
            case BaseFieldDeclarationSyntax field:
                return field.Declaration.Variables.SelectMany(variable => WithPattern(variable.Identifier.ValueText));
            case EnumMemberDeclarationSyntax value:
                return [value.Identifier.ValueText];
            default:
                return [Unnamed];
        }
    }

    private static IEnumerable<string> WithPattern(string name) => s_patterns.Contains(name) ? [name, Unnamed] : [name];
}
