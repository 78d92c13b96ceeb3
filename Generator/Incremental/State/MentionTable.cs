using System.Collections.Immutable;
using Stevedore.Generator.Incremental.Syntax;

namespace Stevedore.Generator.Incremental.State;

/// <summary>Which types mention a name. It never changes; one of a later state of the project holds what differs from it.</summary>
internal sealed class MentionTable
{
    private readonly Dictionary<string, HashSet<string>> _first;
    private readonly ImmutableDictionary<string, ImmutableArray<string>> _later;

    private MentionTable(Dictionary<string, HashSet<string>> first, ImmutableDictionary<string, ImmutableArray<string>> later)
    {
        _first = first;
        _later = later;
    }

    public static MentionTable Of(DeclarationIndex index)
    {
        Dictionary<string, HashSet<string>> mentions = [];
        foreach (FileSyntax file in index.Files)
        {
            foreach (TypeDeclaration type in file.Types)
            {
                foreach (string name in DeclarationEdges.MentionedIn(type, file))
                {
                    if (!mentions.TryGetValue(name, out HashSet<string> types))
                        mentions.Add(name, types = []);

                    types.Add(type.Name);
                }
            }
        }

        return new MentionTable(mentions, ImmutableDictionary<string, ImmutableArray<string>>.Empty);
    }

    /// <summary>The table after the declarations of a project changed.</summary>
    public MentionTable With(DeclarationIndex before, DeclarationIndex after)
    {
        HashSet<(string Name, string Type)> gone = [.. Without(before, after).SelectMany(MentionsIn)];
        HashSet<(string Name, string Type)> come = [.. Without(after, before).SelectMany(MentionsIn)];
        ImmutableDictionary<string, ImmutableArray<string>>.Builder later = _later.ToBuilder();
        foreach ((string name, string type) in come.Where(mention => !gone.Contains(mention)))
        {
            ImmutableArray<string> types = Types(name, later);
            if (!types.Contains(type))
                later[name] = types.Add(type);
        }

        foreach ((string name, string type) in gone.Where(mention => !come.Contains(mention)))
        {
            // Another part of the type may still mention the name.
            if (!after.Types(type).Any(part => DeclarationEdges.MentionedIn(part.Declaration, after.Files[part.File]).Contains(name)))
                later[name] = Types(name, later).Remove(type);
        }

        return new MentionTable(_first, later.ToImmutable());
    }

    public IEnumerable<string> Types(string name)
    {
        if (_later.TryGetValue(name, out ImmutableArray<string> types))
            return types;
        return _first.TryGetValue(name, out HashSet<string> first) ? first : [];
    }

    private ImmutableArray<string> Types(string name, ImmutableDictionary<string, ImmutableArray<string>>.Builder later)
    {
        if (later.TryGetValue(name, out ImmutableArray<string> types))
            return types;
        return _first.TryGetValue(name, out HashSet<string> first) ? first.ToImmutableArray() : ImmutableArray<string>.Empty;
    }

    private static IEnumerable<FileSyntax> Without(DeclarationIndex index, DeclarationIndex other)
    {
        if (index.ChangedIn(other.Files) is { } changed)
            return changed.Select(file => index.Files[file]);
        HashSet<FileSyntax> others = new(other.Files, ReferenceComparer<FileSyntax>.Instance);
        return index.Files.Where(file => !others.Contains(file));
    }

    private static IEnumerable<(string Name, string Type)> MentionsIn(FileSyntax file) =>
        file.Types.SelectMany(type => DeclarationEdges.MentionedIn(type, file).Select(name => (name, type.Name)));
}
