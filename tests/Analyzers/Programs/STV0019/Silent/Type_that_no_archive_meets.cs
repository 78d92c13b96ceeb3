// File: Names.cs
[Serializable]
public partial class Names(string culture)
{
    private readonly HashSet<string> _names = new(StringComparer.Create(new(culture), ignoreCase: true));

    [NonSerialized] private readonly object _gate = new();

    public int Count => _names.Count + (_gate is null ? 1 : 0);
}
// File: Notes.cs
using Stevedore;

[Serializable]
public partial class Note
{
    public string Text = "";
}
