using Microsoft.CodeAnalysis;
using Stevedore.Analyzers.Sources;
using Stevedore.Generator.Parse;

namespace Stevedore.Analyzers.Types;

/// <summary>
/// How each <c>[Serializable]</c> type of the compilation meets an archive: by being passed to one, or as member, base or
/// derived class of a type that is archived. The search goes through the whole compilation once and is shared by all who ask.
/// </summary>
internal sealed class ArchiveEncounters(Compilation compilation, RuntimeSymbols symbols)
{
    private readonly object _gate = new();
    private Dictionary<INamedTypeSymbol, string>? _met;

    /// <summary>How the type meets an archive, as the predicate of a sentence; null when it never does.</summary>
    public string? HowMet(INamedTypeSymbol type, CancellationToken cancellation)
    {
        lock (_gate)
        {
            _met ??= Search(cancellation);
            return _met.TryGetValue(type, out string? how) ? how : null;
        }
    }

    private Dictionary<INamedTypeSymbol, string> Search(CancellationToken cancellation)
    {
        Dictionary<INamedTypeSymbol, string> met = new(SymbolEqualityComparer.Default);
        Queue<INamedTypeSymbol> unvisited = new();

        // Where no archive is mentioned, a class that is not partial was made [Serializable] for another reason.
        bool usesArchives = MentioningFiles.Of(compilation).Any(cancellation);
        foreach (INamedTypeSymbol type in DeclaredTypes.In(compilation.Assembly.GlobalNamespace))
        {
            cancellation.ThrowIfCancellationRequested();
            if (SerializableDeclarations.GetsGeneratedBody(type, cancellation))
                unvisited.Enqueue(type);
            else if (usesArchives
                && SerializableDeclarations.LacksPartial(type, cancellation)
                && type.BaseType is { } archivable
                && archivable.IsArchivable()
                && SerializableDeclarations.StoredFields(type).Any())
                Meet(type, $"has fields of its own and derives from the archivable '{archivable.Name}'");
        }

        // Declarations first: generated bodies pass members to the archive too, and the member says more than the call.
        MeetContents();
        foreach (ArchiveArgument argument in new ArchiveArguments(compilation, symbols).Find(cancellation))
            Meet(argument.Type, $"is passed to '{argument.Method}'");
        MeetContents();
        return met;

        // What a type that is about to become archivable contains will meet the archive too: one round of fixes mends all.
        void MeetContents()
        {
            while (unvisited.Count > 0)
            {
                INamedTypeSymbol type = unvisited.Dequeue();
                if (type.BaseType is { } ancestor)
                    Meet(ancestor, $"is the base of the archivable '{type.Name}'");
                foreach (IFieldSymbol field in SerializableDeclarations.StoredFields(type))
                    Meet(field.Type, $"is stored as a member of the archivable '{type.Name}'");
            }
        }

        void Meet(ITypeSymbol carrier, string how)
        {
            foreach (INamedTypeSymbol carried in CarriedTypes.In(carrier))
            {
                if (met.ContainsKey(carried) || !SerializableDeclarations.LacksPartial(carried, cancellation))
                    continue;
                met.Add(carried, how);
                unvisited.Enqueue(carried);
            }
        }
    }
}
