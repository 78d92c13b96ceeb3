using Microsoft.CodeAnalysis;

namespace Stevedore.Analyzers.Bodies;

/// <summary>One step of a hand-written branch, as the bytes on the wire show it.</summary>
internal abstract record WireNode(SyntaxNode Syntax)
{
    /// <summary>One value. An opaque one may be any number of bytes, so that it can stand for several others.</summary>
    /// <param name="Syntax">The call.</param>
    /// <param name="Kind">What the bytes are: signed and unsigned numbers of one size are alike.</param>
    /// <param name="IsOpaque">Whether it may be any number of bytes.</param>
    internal sealed record Value(SyntaxNode Syntax, string Kind, bool IsOpaque) : WireNode(Syntax);

    /// <summary>Values that are transferred any number of times.</summary>
    internal sealed record Loop(SyntaxNode Syntax, IReadOnlyList<WireNode> Body) : WireNode(Syntax);

    /// <summary>Values that depend on a condition, such as the schema of the object.</summary>
    internal sealed record Choice(SyntaxNode Syntax, IReadOnlyList<WireNode> True, IReadOnlyList<WireNode> False) : WireNode(Syntax);
}
