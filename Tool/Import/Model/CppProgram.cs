namespace Stevedore.Tool.Import.Model;

/// <summary>What the sources say that bears on archives.</summary>
internal sealed class CppProgram
{
    public Dictionary<string, CppClass> Classes { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, CppEnum> Enums { get; } = new(StringComparer.Ordinal);

    /// <summary>By their keys.</summary>
    public Dictionary<string, CppFunction> Functions { get; } = new(StringComparer.Ordinal);

    /// <summary>
    /// What IMPLEMENT_SERIAL says of each class, the flag VERSIONABLE_SCHEMA among it, and whether it could be evaluated.
    /// </summary>
    public Dictionary<string, (long Number, bool IsKnown)> Serials { get; } = new(StringComparer.Ordinal);

    /// <summary>What could not be read, and why.</summary>
    public List<CppComplaint> Complaints { get; } = [];

    /// <summary>Types that the sources name and do not declare.</summary>
    public List<string> UnknownTypes { get; } = [];

    /// <summary>The files that were read, with those that they include.</summary>
    public HashSet<string> Files { get; } = new(StringComparer.Ordinal);

    /// <summary>A function of a class or of one of its bases.</summary>
    public CppFunction? FindMethod(string owner, string name)
    {
        HashSet<string> seen = new(StringComparer.Ordinal);
        Queue<string> waiting = new([owner]);
        while (waiting.TryDequeue(out string? next))
        {
            if (!seen.Add(next))
                continue;
            CppFunction? found = Functions.Values.FirstOrDefault(function => function.Owner == next && function.Name == name);
            if (found is not null)
                return found;
            if (Classes.TryGetValue(next, out CppClass? declared))
                foreach (CppType parent in declared.Bases)
                    waiting.Enqueue(parent.Name);
        }
        return null;
    }

    /// <summary>Says whether a class is a collection of MFC or derives from one.</summary>
    public bool IsCollection(string name) =>
        IsDerivedFrom(name, "CArray") || IsDerivedFrom(name, "CList") || IsDerivedFrom(name, "CMap");

    /// <summary>Says whether a class is another one or derives from it.</summary>
    public bool IsDerivedFrom(string name, string ancestor)
    {
        HashSet<string> seen = new(StringComparer.Ordinal);
        Queue<string> waiting = new([name]);
        while (waiting.TryDequeue(out string? next))
        {
            if (next == ancestor)
                return true;
            if (seen.Add(next) && Classes.TryGetValue(next, out CppClass? declared))
                foreach (CppType parent in declared.Bases)
                    waiting.Enqueue(parent.Name);
        }
        return false;
    }
}
