using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Stevedore.Architecture.Tests.House;

/// <summary>A C# file, by its path from the root of the tree.</summary>
internal sealed class SourceFile(string path, string text)
{
    private readonly Lazy<SyntaxNode> _syntax = new(() => CSharpSyntaxTree.ParseText(text, path: path).GetRoot());

    public string Path => path;

    public string Text => text;

    /// <summary>The file by itself. Of a program for tests that has marks in it, the parser understands the rest.</summary>
    public SyntaxNode Syntax => _syntax.Value;
}
