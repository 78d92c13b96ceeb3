using Microsoft.CodeAnalysis;
using Stevedore.Generator.Parse;

namespace Stevedore.Generator.Incremental.Syntax;

/// <summary>Which expressions and names in code say what is to be generated: the one place to add another kind.</summary>
internal static class Candidates
{
    /// <summary>Whether the node may be such an expression, by the look of it.</summary>
    public static bool IsRoot(SyntaxNode node) => RootParser.IsCandidate(node);

    /// <summary>Whether the node may name a construction of a generic type, by the look of it.</summary>
    public static bool IsConstruction(SyntaxNode node) => ConstructionParser.GenericOf(node) is not null;
}
