// File: Person.cs
using Stevedore;

[Serializable]
public partial class [|Person|]
{
    public int Number;

    public partial string? Name { get; set; }
}
// File: Person.g.cs
partial class Person
{
    private string? _name;

    public partial string? Name { get => _name; set => _name = value; }
}
