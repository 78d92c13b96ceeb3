using Stevedore.Tool.Import.Model;

namespace Stevedore.Tool.Import.Emit;

/// <summary>The structures and enums that classes need, each of which is written once.</summary>
internal sealed class Requests(IReadOnlySet<string> classes)
{
    private readonly Dictionary<string, (string Name, CppClass Class, long? Head)> _structs = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (string Name, CppEnum Enum)> _enums = new(StringComparer.Ordinal);

    public IEnumerable<(string Name, CppClass Class, long? Head)> Structs => _structs.Values;

    public IEnumerable<(string Name, CppEnum Enum)> Enums => _enums.Values;

    public bool IsImported(string name) => classes.Contains(name);

    /// <summary>The C# name of a structure, or of its first bytes.</summary>
    public string Struct(NameTable names, CppProgram program, string name, long? head)
    {
        string suffix = IsImported(name) ? "Data" : "";
        suffix += head is null ? "" : "Head";
        string chosen = names.Of(name, suffix);
        _structs.TryAdd(chosen, (chosen, program.Classes[name], head));
        return chosen;
    }

    public string Enum(NameTable names, CppEnum declared)
    {
        string chosen = names.Of(declared.Name);
        _enums.TryAdd(chosen, (chosen, declared));
        return chosen;
    }
}
