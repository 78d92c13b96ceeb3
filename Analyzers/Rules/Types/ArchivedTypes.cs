using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Stevedore.Analyzers.Sources;
using Stevedore.Generator.Model;

namespace Stevedore.Analyzers.Types;

/// <summary>
/// The types of a compilation that may meet an archive. <c>[Serializable] partial</c> is also what designers write for typed data sets, and
/// what old exceptions are; of those that no archive meets nothing is reported.
/// </summary>
/// <remarks>
/// A type meets archives if a file that declares it mentions them, as one does that has an attribute of the runtime; if a value of it is
/// handed to an archive; or if it is a base, a member, or derived of a type that meets them. A using directive of the runtime for the whole
/// project speaks for all types.
/// </remarks>
internal sealed class ArchivedTypes
{
    private static readonly ConditionalWeakTable<Compilation, ArchivedTypes> s_found = new();

    private readonly Compilation _compilation;
    private readonly RuntimeSymbols _symbols;
    private readonly object _gate = new();
    private HashSet<INamedTypeSymbol>? _met;
    private bool _areAll;

    private ArchivedTypes(Compilation compilation, RuntimeSymbols symbols)
    {
        _compilation = compilation;
        _symbols = symbols;
    }

    /// <summary>Those of a compilation that references the runtime. All rules about types share the answers.</summary>
    public static ArchivedTypes Of(Compilation compilation, RuntimeSymbols symbols) =>
        s_found.GetValue(compilation, known => new ArchivedTypes(known, symbols));

    /// <summary>Whether the type is one of them. All are found when it is asked for the first time.</summary>
    public bool Contains(INamedTypeSymbol type, CancellationToken cancellation)
    {
        lock (_gate)
        {
            _met ??= Find(cancellation);
            return _areAll || _met.Contains(type.OriginalDefinition);
        }
    }

    private HashSet<INamedTypeSymbol> Find(CancellationToken cancellation)
    {
        HashSet<INamedTypeSymbol> met = new(SymbolEqualityComparer.Default);
        MentioningFiles files = MentioningFiles.Of(_compilation);
        _areAll = files.AllWithGenerated(cancellation).Any(file => ImportsRuntime(file, cancellation));
        if (_areAll || !files.Any(cancellation))
            return met;
        Queue<INamedTypeSymbol> unvisited = new();
        foreach (INamedTypeSymbol type in DeclaredTypes.In(_compilation, files.All(cancellation), cancellation))
            Meet(type);

        foreach (ArchiveArgument argument in new ArchiveArguments(_compilation, _symbols).Find(cancellation))
            Meet(argument.Type);

        Dictionary<INamedTypeSymbol, List<INamedTypeSymbol>>? heirs = null;
        while (unvisited.Count > 0)
        {
            cancellation.ThrowIfCancellationRequested();
            INamedTypeSymbol type = unvisited.Dequeue();
            if (type.BaseType is { } ancestor)
                Meet(ancestor);
            foreach (IFieldSymbol field in SerializableDeclarations.StoredFields(type))
                Meet(field.Type);

            if (!CanHaveHeirs(type))
                continue;
            heirs ??= Heirs(DeclaredTypes.In(_compilation.Assembly.GlobalNamespace));
            if (!heirs.TryGetValue(type, out List<INamedTypeSymbol>? derived))
                continue;
            foreach (INamedTypeSymbol heir in derived)
                Meet(heir);
        }

        return met;

        void Meet(ITypeSymbol carrier)
        {
            foreach (INamedTypeSymbol carried in CarriedTypes.In(carrier))
            {
                if (!carried.DeclaringSyntaxReferences.IsEmpty && met.Add(carried.OriginalDefinition))
                    unvisited.Enqueue(carried.OriginalDefinition);
            }
        }
    }

    /// <summary>The declared types by those that they derive from or implement.</summary>
    private static Dictionary<INamedTypeSymbol, List<INamedTypeSymbol>> Heirs(IEnumerable<INamedTypeSymbol> declared)
    {
        Dictionary<INamedTypeSymbol, List<INamedTypeSymbol>> heirs = new(SymbolEqualityComparer.Default);
        foreach (INamedTypeSymbol type in declared)
        {
            IEnumerable<INamedTypeSymbol> ancestors = type.BaseType is { } ancestor ? type.Interfaces.Add(ancestor) : type.Interfaces;
            foreach (INamedTypeSymbol known in ancestors.Where(static known => !known.DeclaringSyntaxReferences.IsEmpty))
            {
                if (!heirs.TryGetValue(known.OriginalDefinition, out List<INamedTypeSymbol>? derived))
                    heirs.Add(known.OriginalDefinition, derived = []);

                derived.Add(type);
            }
        }

        return heirs;
    }

    private static bool CanHaveHeirs(INamedTypeSymbol type) =>
        type is { TypeKind: TypeKind.Interface } or { TypeKind: TypeKind.Class, IsSealed: false, IsStatic: false };

    private static bool ImportsRuntime(SyntaxTree file, CancellationToken cancellation) =>
        file.GetRoot(cancellation) is CompilationUnitSyntax unit && unit.Usings.Any(static directive =>
            directive.GlobalKeyword.IsKind(SyntaxKind.GlobalKeyword)
            && directive.DescendantTokens().Any(static token => token.ValueText == RuntimeNamespaces.Archives));
}
