using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Stevedore.Architecture.Tests.House;

namespace Stevedore.Architecture.Tests.Laws;

/// <summary>
/// The generator's model outlives the compilation that it was read from, so nothing of Roslyn, which would keep that alive, is in it.
/// </summary>
public sealed class ModelWithoutRoslyn
{
    private const string Model = "Generator/Model/";

    [Fact]
    public void The_model_names_nothing_of_Roslyn()
    {
        Assert.Contains(SourceTree.Files, file => file.Path.StartsWith(Model, StringComparison.Ordinal));
        Law.IsKept(ProductProject.All.SelectMany(project => Breaches(project.Compilation)));
    }

    [Theory]
    [InlineData("class C { Microsoft.CodeAnalysis.ISymbol Symbol; }", "Microsoft.CodeAnalysis.ISymbol")]
    [InlineData("using Microsoft.CodeAnalysis.CSharp; class C;", "Microsoft.CodeAnalysis.CSharp")]
    public void A_symbol_of_Roslyn_in_the_model_is_a_breach(string source, string named)
    {
        Assert.Contains(
            $"names {named}",
            string.Concat(Breaches(Compilations.OfSources(new SourceFile(Model + "Members/File.cs", source)))));
        Assert.Empty(Breaches(Compilations.OfSources(new SourceFile("Generator/Parse/File.cs", source))));
    }

    private static IEnumerable<string> Breaches(CSharpCompilation compilation)
    {
        foreach (SyntaxTree tree in compilation.SyntaxTrees.Where(tree => tree.FilePath.StartsWith(Model, StringComparison.Ordinal)))
        {
            SemanticModel model = compilation.GetSemanticModel(tree);
            foreach (SimpleNameSyntax name in tree.GetRoot().DescendantNodes().OfType<SimpleNameSyntax>())
            {
                if (model.GetSymbolInfo(name).Symbol is { } symbol && IsOfRoslyn(symbol))
                    yield return $"{name.GetLocation().At()} names {symbol.ToDisplayString()}";
            }
        }
    }

    private static bool IsOfRoslyn(ISymbol symbol) =>
        (symbol as INamespaceSymbol ?? symbol.ContainingNamespace)?
            .ToDisplayString()
            .StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal) == true;
}
