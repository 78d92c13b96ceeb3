using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Stevedore.Docs.Tests.Pages;

namespace Stevedore.Docs.Tests.Programs;

/// <summary>
/// The program that a block of a page is for its reader: its own statements, and what it and the blocks before it declare. What a later
/// block declares again replaces what was there.
/// </summary>
internal sealed class PageProgram
{
    private readonly List<string> _usings = [];
    private readonly List<(string Name, string Text)> _declarations = [];
    private readonly List<string> _statements = [];

    private PageProgram()
    {
    }

    /// <summary>The program as it is after a block, which is one of those of its page.</summary>
    public static PageProgram After(IReadOnlyList<CodeBlock> blocks, int last)
    {
        PageProgram program = new();
        foreach (CodeBlock block in blocks.Take(last + 1).Where(static one => !one.IsGenerated))
            program.Add(block);
        return program;
    }

    /// <summary>Gets whether it does anything.</summary>
    public bool HasStatements => _statements.Count > 0;

    /// <summary>Gets its files. They say which line of which page a line of code comes from.</summary>
    public IEnumerable<string> Files =>
        [string.Concat(_usings) + string.Concat(_statements), .. _declarations.Select(one => string.Concat(_usings) + one.Text)];

    private void Add(CodeBlock block)
    {
        CompilationUnitSyntax unit = CSharpSyntaxTree.ParseText(block.Code).GetCompilationUnitRoot();
        _usings.AddRange(unit.Usings.Select(static one => one.ToString() + "\n").Where(one => !_usings.Contains(one)));
        if (!block.IsContinued)
            _statements.Clear();
        foreach (MemberDeclarationSyntax member in unit.Members)
        {
            if (member is GlobalStatementSyntax)
            {
                _statements.Add(TextOf(member, block));
                continue;
            }
            string name = NameOf(member);
            _declarations.RemoveAll(one => one.Name == name);
            _declarations.Add((name, TextOf(member, block)));
        }
        if (unit.AttributeLists.Count > 0)
            _declarations.Add(("", string.Concat(unit.AttributeLists.Select(list => TextOf(list, block)))));
    }

    private static string TextOf(SyntaxNode node, CodeBlock block)
    {
        int line = node.SyntaxTree.GetLineSpan(node.FullSpan).StartLinePosition.Line;
        return $"#line {block.Line + line} \"{block.Page}\"\n{node.ToFullString().TrimEnd()}\n";
    }

    private static string NameOf(MemberDeclarationSyntax member) => member switch
    {
        TypeDeclarationSyntax type => $"{type.Identifier}`{type.TypeParameterList?.Parameters.Count}",
        BaseTypeDeclarationSyntax type => type.Identifier.ToString(),
        DelegateDeclarationSyntax type => type.Identifier.ToString(),
        _ => member.ToString(),
    };
}
