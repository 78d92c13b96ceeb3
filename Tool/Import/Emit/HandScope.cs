using Stevedore.Tool.Import.Model;

namespace Stevedore.Tool.Import.Emit;

/// <summary>What those share that write one branch of a body by hand.</summary>
internal sealed class HandScope(CodeText code, HandNames names, PlainTypes types, bool isStoring, Func<string, string?> nameOf)
{
    public CodeText Code { get; } = code;

    public HandNames Names { get; } = names;

    public PlainTypes Types { get; } = types;

    public bool IsStoring { get; } = isStoring;

    public ExpressionWriter Expressions { get; } = new(names, types);

    /// <summary>The C# name of a class that is imported.</summary>
    public Func<string, string?> NameOf { get; } = nameOf;

    /// <summary>What decides which bytes there are.</summary>
    public NeedFinder Needs { get; } = new();

    /// <summary>The variables that were loaded until now.</summary>
    public HashSet<string> Loaded { get; } = new(StringComparer.Ordinal);

    /// <summary>The paths of members that were loaded until now.</summary>
    public HashSet<string> LoadedMembers { get; } = new(StringComparer.Ordinal);

    /// <summary>How many things were left to a person.</summary>
    public int Errors { get; private set; }

    /// <summary>A value in place is used, as only generated code stores it.</summary>
    public bool UsesInPlace { get; set; }

    /// <summary>Leaves a statement to a person.</summary>
    public void Error(string reason, CppNode node)
    {
        Errors++;
        Code.Directive($"#error {node.Place}: {reason}");
        Code.Comment($"C++: {node.Source}");
    }

    /// <summary>Where a value goes. A declaration with a first value from the archive declares its variable here.</summary>
    public (string Text, string Type)? Target(CppNode place)
    {
        CppNode inner = place;
        while (inner.Kind == CppNodeKind.Cast && inner.Children.Count == 1)
            inner = inner.Children[0];
        if (inner.Kind == CppNodeKind.Local && Names.Local(inner.Key) is null)
        {
            if (Names.Declare(inner.Key, inner.Text, inner.Type) is not (string name, string type, string initial))
                return null;
            Code.Line($"{type} {name} = {initial};");
        }
        return Expressions.Write(inner);
    }
}
