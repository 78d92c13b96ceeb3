using Stevedore.Generator.Incremental.Syntax;

namespace Stevedore.Generator.Incremental.State;

/// <summary>The names under which declarations differ between two states of a project.</summary>
internal sealed class Invalidation
{
    public static Invalidation None { get; } = new();

    private Invalidation()
    {
    }

    /// <summary>Types and namespaces that came, went, or changed before their members.</summary>
    public HashSet<string> Headers { get; } = [];

    /// <summary>Types whose members changed.</summary>
    public HashSet<string> Members { get; } = [];

    /// <summary>Constants that may have another value.</summary>
    public HashSet<string> Constants { get; } = [];

    /// <summary>Members that changed, by their own names.</summary>
    public HashSet<string> Signatures { get; } = [];

    public bool IsEmpty => Headers.Count == 0 && Members.Count == 0 && Constants.Count == 0 && Signatures.Count == 0;

    public static Invalidation Between(DeclarationIndex before, DeclarationIndex after)
    {
        (IReadOnlyList<FileSyntax> old, IReadOnlyList<FileSyntax> files) = (before.Files, after.Files);
        Invalidation changes = new();
        int start = 0;
        int shorter = Math.Min(old.Count, files.Count);
        while (start < shorter && ReferenceEquals(old[start], files[start]))
            start++;

        int end = 0;
        while (end < shorter - start && ReferenceEquals(old[old.Count - 1 - end], files[files.Count - 1 - end]))
            end++;

        // Files of the same number are taken to be in the same order. If not, they differ in everything, as they do when files came or went.
        bool isAligned = old.Count == files.Count;
        for (int i = start; i < Math.Max(old.Count, files.Count) - end; i++)
        {
            FileSyntax? then = i < old.Count - end ? old[i] : null;
            FileSyntax? now = i < files.Count - end ? files[i] : null;
            if (isAligned)
            {
                changes.Compare(then, now, after);
                continue;
            }

            changes.Compare(then, null, after);
            changes.Compare(null, now, after);
        }

        if (changes._mayHaveOtherNamespaces)
            changes.CompareNamespaces(before, after);

        return changes;
    }

    private bool _mayHaveOtherNamespaces;

    private void Compare(FileSyntax? before, FileSyntax? after, DeclarationIndex index)
    {
        if (ReferenceEquals(before, after) || before?.Declarations == after?.Declarations)
            return;
        TypeDeclaration[] oldTypes = before?.Types.ToArray() ?? [];
        TypeDeclaration[] newTypes = after?.Types.ToArray() ?? [];
        Compare(oldTypes, newTypes, static part => part.Name, static part => part.Header, Headers);
        Compare(oldTypes, newTypes, static part => part.Name, static part => part.Members, Members);
        Compare(Constants(oldTypes), Constants(newTypes), static constant => constant.Name, static constant => constant.Fingerprint, this.Constants);
        Compare(Signatures(oldTypes), Signatures(newTypes), static member => member.Name, static member => member.Fingerprint, this.Signatures);

        // Bodies only say which parameters of a primary constructor are kept.
        HashSet<string> bodies = [];
        Compare(oldTypes, newTypes, static part => part.Name, static part => part.Bodies, bodies);
        Members.UnionWith(bodies.Where(name => index.Types(name).Any(static type => type.Part.HasParameters)));

        _mayHaveOtherNamespaces |= before?.Namespaces.Equals(after?.Namespaces ?? default) != true;

        static ConstantDeclaration[] Constants(TypeDeclaration[] types) => [.. types.SelectMany(static type => type.Constants)];

        static MemberSignature[] Signatures(TypeDeclaration[] types) => [.. types.SelectMany(static type => type.Signatures)];
    }

    private static void Compare<T>(T[] before, T[] after, Func<T, string> name, Func<T, Fingerprint> fingerprint, HashSet<string> changed)
    {
        Dictionary<string, Fingerprint> old = ByName(before, name, fingerprint);
        foreach (KeyValuePair<string, Fingerprint> now in ByName(after, name, fingerprint))
        {
            if (!old.TryGetValue(now.Key, out Fingerprint then) || then != now.Value)
                changed.Add(now.Key);

            old.Remove(now.Key);
        }

        changed.UnionWith(old.Keys);
    }

    private static Dictionary<string, Fingerprint> ByName<T>(T[] declarations, Func<T, string> name, Func<T, Fingerprint> fingerprint)
    {
        Dictionary<string, Fingerprint> all = [];
        foreach (T declaration in declarations)
        {
            Fingerprint before = all.TryGetValue(name(declaration), out Fingerprint known) ? known : Fingerprint.None;
            all[name(declaration)] = before.With(fingerprint(declaration));
        }

        return all;
    }

    private void CompareNamespaces(DeclarationIndex before, DeclarationIndex after)
    {
        HashSet<string> difference = new(before.Namespaces);
        difference.SymmetricExceptWith(after.Namespaces);
        Headers.UnionWith(difference.SelectMany(static name => name.Split('.')).Select(static name => name.TrimStart('@')));
    }
}
