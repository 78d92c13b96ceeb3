// File: Person.cs
[Serializable]
public partial class Person
{
    private string? _name;
}
// File: Person.g.cs
partial class Person
{
    public string? Name { get => _name; set => _name = value; }

    public event System.EventHandler? NameChanged;

    private static readonly object s_lock = new();
}
