using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Stevedore.Analyzers.Sources;
using Stevedore.Generator.Parse;

namespace Stevedore.Analyzers.Types;

/// <summary>
/// What the generator has really written for whole values: the formatters of this assembly and of those that it references, and the
/// constructions of generic classes that this one registers.
/// </summary>
internal sealed class GeneratedFormatters
{
    private readonly HashSet<ITypeSymbol> _types = new(SymbolEqualityComparer.Default);

    /// <summary>Goes through the registries.</summary>
    public GeneratedFormatters(Compilation compilation, CancellationToken cancellation)
    {
        foreach (IAssemblySymbol assembly in compilation.SourceModule.ReferencedAssemblySymbols.Prepend(compilation.Assembly))
        {
            if (assembly.ArchiveClasses()?.Argument() is INamedTypeSymbol registry)
                AddFormattersBeside(registry);
        }

        if (compilation.Assembly.ArchiveClasses()?.Argument() is INamedTypeSymbol own)
            AddConstructions(own, compilation, cancellation);
    }

    /// <summary>Whether values of the type can be stored and loaded.</summary>
    public bool Contain(ITypeSymbol type) => _types.Contains(type);

    private void AddFormattersBeside(INamedTypeSymbol registry)
    {
        foreach (INamedTypeSymbol type in DeclaredTypes.In(registry.ContainingNamespace))
        {
            if (type.BaseType is { Name: "ArchiveFormatter", Arity: 1 } formatter)
                _types.Add(formatter.TypeArguments[0]);
        }
    }

    private void AddConstructions(INamedTypeSymbol registry, Compilation compilation, CancellationToken cancellation)
    {
        foreach (SyntaxReference declaration in registry.DeclaringSyntaxReferences)
        {
            SemanticModel model = compilation.GetSemanticModel(declaration.SyntaxTree);
            foreach (GenericNameSyntax name in declaration.GetSyntax(cancellation).DescendantNodes().OfType<GenericNameSyntax>())
            {
                if (name.Identifier.ValueText == "Register"
                    && model.GetTypeInfo(name.TypeArgumentList.Arguments[0], cancellation).Type is { } registered)
                    _types.Add(registered);
            }
        }
    }
}
