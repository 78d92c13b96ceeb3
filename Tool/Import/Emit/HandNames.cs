using Stevedore.Tool.Import.Model;

namespace Stevedore.Tool.Import.Emit;

/// <summary>The members and variables of a body written by hand.</summary>
internal sealed class HandNames(PlainTypes types, MemberNames memberNames)
{
    private static readonly HashSet<string> s_taken = ["archive", "value", "item"];

    private readonly Dictionary<string, (string Name, string Type, string Initial, string Original)> _members = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (string Name, string Type)> _locals = new(StringComparer.Ordinal);
    private readonly HashSet<string> _used = new(s_taken, StringComparer.Ordinal);

    /// <summary>What the archive is called here.</summary>
    public string Archive { get; set; } = "archive";

    public IEnumerable<(string Name, string Type, string Initial, string Original)> Members => _members.Values;

    /// <summary>A data member of the class itself; null if its type has no counterpart.</summary>
    public (string Name, string Type)? Member(CppNode node)
    {
        if (!_members.TryGetValue(node.Text, out (string Name, string Type, string Initial, string Original) known))
        {
            if (types.Of(node.Type.Value) is not (string type, string initial))
                return null;
            known = (memberNames.Add(node.Text), type, initial, node.Text);
            _members.Add(node.Text, known);
        }
        return (known.Name, known.Type);
    }

    public (string Name, string Type)? Local(string key) => _locals.TryGetValue(key, out (string, string) known) ? known : null;

    /// <summary>Gives a variable a name that no other of the branch has.</summary>
    public (string Name, string Type, string Initial)? Declare(string key, string name, CppType type)
    {
        if (types.Of(type.Value) is not (string csharp, string initial))
            return null;
        string chosen = Unused(ModelWriter.Identifier(name));
        _locals[key] = (chosen, csharp);
        return (chosen, csharp, initial);
    }

    /// <summary>The name, or one that is like it, if a variable has it already.</summary>
    public string Unused(string name)
    {
        string chosen = name;
        for (int i = 2; !_used.Add(chosen); i++)
            chosen = $"{name}{i}";
        return chosen;
    }

    /// <summary>A name for what C# goes through.</summary>
    public void DeclareItem(string key, string name, string type) => _locals[key] = (name, type);

    /// <summary>Forgets the variables of the other branch.</summary>
    public void Begin()
    {
        _locals.Clear();
        _used.Clear();
        _used.UnionWith(s_taken);
    }
}
