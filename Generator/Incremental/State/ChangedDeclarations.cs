using Stevedore.Generator.Incremental.Syntax;

namespace Stevedore.Generator.Incremental.State;

/// <summary>Finds the aspects of declarations that differ between two states of a project.</summary>
internal sealed class ChangedDeclarations
{
    private readonly DeclarationIndex _before;
    private readonly DeclarationIndex _after;
    private readonly HashSet<Dependency> _changed = [];
    private bool _mayHaveOtherNamespaces;

    private ChangedDeclarations(DeclarationIndex before, DeclarationIndex after)
    {
        _before = before;
        _after = after;
    }

    public static IReadOnlyCollection<Dependency> Between(DeclarationIndex before, DeclarationIndex after)
    {
        ChangedDeclarations changes = new(before, after);
        changes.CompareFiles();
        if (changes._mayHaveOtherNamespaces)
            changes.CompareNamespaces();
        return changes._changed;
    }

    private void CompareFiles()
    {
        (IReadOnlyList<FileSyntax> old, IReadOnlyList<FileSyntax> files) = (_before.Files, _after.Files);
        int start = 0;
        int shorter = Math.Min(old.Count, files.Count);
        while (start < shorter && ReferenceEquals(old[start], files[start]))
            start++;

        int end = 0;
        while (end < shorter - start && ReferenceEquals(old[old.Count - 1 - end], files[files.Count - 1 - end]))
            end++;

        // Files of the same number are taken to be in the same order. If not, they differ in everything, as when files came or went.
        bool isAligned = old.Count == files.Count;
        for (int i = start; i < Math.Max(old.Count, files.Count) - end; i++)
        {
            FileSyntax? then = i < old.Count - end ? old[i] : null;
            FileSyntax? now = i < files.Count - end ? files[i] : null;
            if (isAligned)
            {
                Compare(then, now);
                continue;
            }

            Compare(then, null);
            Compare(null, now);
        }
    }

    private void Compare(FileSyntax? before, FileSyntax? after)
    {
        if (ReferenceEquals(before, after) || before?.Declarations == after?.Declarations)
            return;
        TypeDeclaration[] old = before?.Types.ToArray() ?? [];
        TypeDeclaration[] now = after?.Types.ToArray() ?? [];
        Compare(old, now, static type => Dependency.Header(type.Name), static type => type.Header);
        Compare(old, now, static type => Dependency.Inherited(type.Name), static type => type.Inherited);
        Compare(Constants(old), Constants(now), static value => Dependency.Constant(value.Name), static value => value.Fingerprint);
        Compare(Signatures(old), Signatures(now), static member => member.Code, static member => member.Fingerprint);

        HashSet<Dependency> members = [];
        Compare(old, now, static type => Dependency.Members(type.Name), static type => type.Members, members);
        _changed.UnionWith(members);

        // Bodies only say which parameters of a primary constructor are kept.
        Compare(old, now, static type => Dependency.Members(type.Name), static type => type.Bodies, members);
        foreach (string type in members.Select(static changed => changed.Name).Where(HasParameters))
        {
            _changed.Add(Dependency.Members(type));

            // Whether initializers use the parameters is what the constructors of derived classes go by.
            _changed.Add(Dependency.Inherited(type));
        }

        _mayHaveOtherNamespaces |= before?.Namespaces.Equals(after?.Namespaces ?? default) != true;
    }

    private bool HasParameters(string type) => _after.Types(type).Any(static declared => declared.Declaration.HasParameters);

    private static ConstantDeclaration[] Constants(TypeDeclaration[] types) => [.. types.SelectMany(static type => type.Constants)];

    private static (Dependency Code, Fingerprint Fingerprint)[] Signatures(TypeDeclaration[] types) =>
        [.. types.SelectMany(Signatures)];

    private static IEnumerable<(Dependency Code, Fingerprint Fingerprint)> Signatures(TypeDeclaration type) =>
        type.Signatures.Select(member => (DeclarationEdges.OfSignature(member, type), member.Fingerprint));

    private void Compare<T>(T[] before, T[] after, Func<T, Dependency> aspect, Func<T, Fingerprint> fingerprint) =>
        Compare(before, after, aspect, fingerprint, _changed);

    private static void Compare<T>(
        T[] before,
        T[] after,
        Func<T, Dependency> aspect,
        Func<T, Fingerprint> fingerprint,
        HashSet<Dependency> changed)
    {
        Dictionary<Dependency, Fingerprint> old = ByAspect(before, aspect, fingerprint);
        foreach (KeyValuePair<Dependency, Fingerprint> now in ByAspect(after, aspect, fingerprint))
        {
            if (!old.TryGetValue(now.Key, out Fingerprint then) || then != now.Value)
                changed.Add(now.Key);

            old.Remove(now.Key);
        }

        changed.UnionWith(old.Keys);
    }

    private static Dictionary<Dependency, Fingerprint> ByAspect<T>(
        T[] declarations,
        Func<T, Dependency> aspect,
        Func<T, Fingerprint> fingerprint)
    {
        Dictionary<Dependency, Fingerprint> all = [];
        foreach (T declaration in declarations)
        {
            Dependency key = aspect(declaration);
            Fingerprint before = all.TryGetValue(key, out Fingerprint known) ? known : Fingerprint.None;
            all[key] = before.With(fingerprint(declaration));
        }

        return all;
    }

    private void CompareNamespaces()
    {
        HashSet<string> difference = [.. _before.Namespaces];
        difference.SymmetricExceptWith(_after.Namespaces);
        foreach (string part in difference.SelectMany(static name => name.Split('.')))
            _changed.Add(Dependency.Header(part.TrimStart('@')));
    }
}
