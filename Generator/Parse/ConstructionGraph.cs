using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Stevedore.Generator.Model;

namespace Stevedore.Generator.Parse;

/// <summary>
/// The constructions of generic types that lead to each other. The steps from each are taken once for a compilation, and whether one leads
/// to something that cannot be archived is found out for all that it leads to at once. Analyzers ask from many threads; what two of them
/// find out at the same time is the same.
/// </summary>
internal sealed class ConstructionGraph
{
    private static readonly ConditionalWeakTable<Compilation, ConstructionGraph> s_graphs = new();

    private readonly Compilation _compilation;
    private readonly OpenConstructions _open;
    private readonly ConcurrentDictionary<ITypeSymbol, IReadOnlyList<ConstructionStep>> _steps =
        new(SymbolEqualityComparer.IncludeNullability);
    private readonly ConcurrentDictionary<ITypeSymbol, bool> _isSound = new(SymbolEqualityComparer.Default);

    private ConstructionGraph(Compilation compilation)
    {
        _compilation = compilation;
        _open = new OpenConstructions(compilation);
    }

    /// <summary>
    /// Tells by its key whether a construction is known to be sound, as it was in another compilation. No steps are taken from these.
    /// </summary>
    public Func<string, bool>? Known { get; set; }

    /// <summary>The constructions that were found to be sound whatever their parameters are, by their keys.</summary>
    public IEnumerable<(string Key, ITypeSymbol Type)> OpenAndSound => _isSound
        .Where(static known => known.Value && known.Key.IsOpen())
        .Select(static known => (KeyOf(known.Key), known.Key));

    /// <summary>How many constructions the steps were taken from.</summary>
    public int Taken => _steps.Count;

    public static ConstructionGraph Of(Compilation compilation) =>
        s_graphs.GetValue(compilation, static compilation => new ConstructionGraph(compilation));

    /// <summary>Why an archivable type cannot be archived as it is constructed; null when it can, or is not generic.</summary>
    public static Refusal? RefusalOf(INamedTypeSymbol type, Compilation compilation) =>
        type.HasTypeParameters() ? Of(compilation).RefusalOf(type) : null;

    /// <summary>The constructions that the steps from one lead to, without those that these lead to.</summary>
    public IEnumerable<INamedTypeSymbol> Next(INamedTypeSymbol type) => StepsOf(type)
        .Select(static step => step.To)
        .OfType<INamedTypeSymbol>();

    /// <summary>Whether the construction can be archived with all that it leads to.</summary>
    public bool IsSound(INamedTypeSymbol type)
    {
        INamedTypeSymbol known = _open.Unify(type);
        if (!_isSound.TryGetValue(known, out bool isSound))
        {
            if (IsKnown(known))
                return true;
            Explore(known);
            isSound = _isSound[known];
        }

        return isSound;
    }

    private bool IsKnown(INamedTypeSymbol type) => Known?.Invoke(KeyOf(type)) == true;

    private static string KeyOf(ITypeSymbol type) =>
        type.WithNullableAnnotation(NullableAnnotation.None).ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);

    private IReadOnlyList<ConstructionStep> StepsOf(INamedTypeSymbol type) => _steps.GetOrAdd(
        type.WithNullableAnnotation(NullableAnnotation.None),
        type => ConstructionSteps.Of((INamedTypeSymbol)type, _compilation));

    private void Explore(INamedTypeSymbol start)
    {
        HashSet<ITypeSymbol> met = new(SymbolEqualityComparer.Default) { start };
        Dictionary<ITypeSymbol, List<ITypeSymbol>> origins = new(SymbolEqualityComparer.Default);
        Queue<ITypeSymbol> refused = new();
        ConstructionPath path = new();
        path.Enter(start, StepsOf(start));
        while (!path.IsEmpty)
        {
            if (path.Take() is not { } step)
            {
                path.Leave();
                continue;
            }

            if (step.To is null)
            {
                refused.Enqueue(path.End);
                continue;
            }

            INamedTypeSymbol next = _open.Unify(step.To);
            if (_isSound.TryGetValue(next, out bool isSound))
            {
                if (!isSound)
                    refused.Enqueue(path.End);
                continue;
            }

            if (IsKnown(next))
                continue;
            if (!origins.TryGetValue(next, out List<ITypeSymbol> known))
                origins.Add(next, known = []);
            known.Add(path.End);
            if (!met.Add(next))
                continue;
            if (path.GrowsTo(next))
                refused.Enqueue(next);
            else
                path.Enter(next, StepsOf(next));
        }

        HashSet<ITypeSymbol> unsound = new(SymbolEqualityComparer.Default);
        while (refused.Count > 0)
        {
            ITypeSymbol type = refused.Dequeue();
            if (!unsound.Add(type) || !origins.TryGetValue(type, out List<ITypeSymbol> known))
                continue;
            foreach (ITypeSymbol origin in known)
                refused.Enqueue(origin);
        }

        foreach (ITypeSymbol type in met)
            _isSound[type] = !unsound.Contains(type);
    }

    private Refusal? RefusalOf(INamedTypeSymbol type)
    {
        if (IsSound(type))
            return null;
        HashSet<ITypeSymbol> met = new(SymbolEqualityComparer.Default) { type };
        ConstructionPath path = new();
        path.Enter(type, StepsOf(type));
        while (!path.IsEmpty)
        {
            if (path.Take() is not { } step)
                path.Leave();
            else if (step.Refusal is { } refusal)
                return ConstructionRefusal.At(path, refusal);
            else if (IsSound(step.To!) || !met.Add(step.To!))
                continue;
            else if (path.GrowsTo(step.To!))
                return ConstructionRefusal.At(path, ConstructionRefusal.EverLarger(step.To!));
            else
                path.Enter(step.To!, StepsOf(step.To!));
        }

        return null;
    }
}
