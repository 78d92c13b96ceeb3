using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Stevedore.Analyzers.Sources;

namespace Stevedore.Analyzers.Types;

/// <summary>
/// Finds the calls that hand values to an archive or connection. These are the methods of the two classes that are generic or take
/// an <c>object</c>; only calls by one of their names are bound, everything else is passed over as syntax.
/// </summary>
internal sealed class ArchiveArguments
{
    // MFC: CArchive::MapObject makes an object known that is stored elsewhere, as a document is; it need not be archivable.
    private const string MakesKnownOnly = "MapObject";

    private readonly Compilation _compilation;
    private readonly HashSet<ISymbol> _methods = new(SymbolEqualityComparer.Default);
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);

    /// <summary>Prepares the search.</summary>
    public ArchiveArguments(Compilation compilation, RuntimeSymbols symbols)
    {
        _compilation = compilation;
        AddMethods(symbols.Archive);
        if (symbols.Connection is { } connection)
            AddMethods(connection);
    }

    /// <summary>Goes through the compilation.</summary>
    public IEnumerable<ArchiveArgument> Find(CancellationToken cancellation)
    {
        MentioningFiles files = MentioningFiles.Of(_compilation);
        foreach (SyntaxTree tree in _compilation.SyntaxTrees.Where(tree => files.Contains(tree, cancellation)))
        {
            SemanticModel? model = null;
            foreach (SyntaxNode node in tree.GetRoot(cancellation).DescendantNodes())
            {
                if (node is not SimpleNameSyntax name || !_names.Contains(name.Identifier.ValueText))
                    continue;
                cancellation.ThrowIfCancellationRequested();
                model ??= _compilation.GetSemanticModel(tree);
                foreach (ArchiveArgument argument in ArgumentsOf(name, model, cancellation))
                    yield return argument;
            }
        }
    }

    private void AddMethods(INamedTypeSymbol type)
    {
        foreach (IMethodSymbol method in type.GetMembers().OfType<IMethodSymbol>())
        {
            bool takesAnything = method.TypeParameters.Any(TakesArchivable) || method.Parameters.Any(IsObject);
            if (method.MethodKind != MethodKind.Ordinary || !takesAnything || method.Name == MakesKnownOnly)
                continue;
            _methods.Add(method);
            _names.Add(method.Name);
        }
    }

    private IEnumerable<ArchiveArgument> ArgumentsOf(SimpleNameSyntax name, SemanticModel model, CancellationToken cancellation)
    {
        SymbolInfo info = model.GetSymbolInfo(name, cancellation);

        // A type that is not archivable yet fails the constraint of a generic method, which leaves only a candidate.
        IMethodSymbol? method = info.Symbol as IMethodSymbol ?? info.CandidateSymbols.OfType<IMethodSymbol>().FirstOrDefault();
        if (method is null || !_methods.Contains(method.OriginalDefinition))
            yield break;
        string display = $"{method.ContainingType.Name}.{method.Name}";
        if (info.Symbol is not null)
        {
            foreach (ITypeSymbol type in method.TypeArguments)
                yield return new ArchiveArgument(type, display);
        }
        else if (name is GenericNameSyntax generic)
        {
            foreach (TypeSyntax type in generic.TypeArgumentList.Arguments)
            {
                if (model.GetTypeInfo(type, cancellation).Type is { } explicitly)
                    yield return new ArchiveArgument(explicitly, display);
            }
        }

        foreach (ArgumentSyntax argument in PassedTo(name))
        {
            bool isValue = info.Symbol is null || method.OriginalDefinition.Parameters.Any(IsObject);
            if (isValue && model.GetTypeInfo(argument.Expression, cancellation).Type is { } passed)
                yield return new ArchiveArgument(passed, display);
        }
    }

    private static SeparatedSyntaxList<ArgumentSyntax> PassedTo(SimpleNameSyntax name)
    {
        SyntaxNode callee = name.Parent is MemberAccessExpressionSyntax or MemberBindingExpressionSyntax ? name.Parent : name;
        return callee.Parent is InvocationExpressionSyntax call && call.Expression == callee ? call.ArgumentList.Arguments : default;
    }

    /// <summary>Unmanaged values are copied as blocks of memory, as <c>CArchive::Write</c> does, and need no body.</summary>
    private static bool TakesArchivable(ITypeParameterSymbol parameter) => !parameter.HasUnmanagedTypeConstraint;

    private static bool IsObject(IParameterSymbol parameter) => parameter.Type.SpecialType == SpecialType.System_Object;
}
