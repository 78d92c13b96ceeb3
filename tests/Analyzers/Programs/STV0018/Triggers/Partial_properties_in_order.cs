// File: Person.cs
using Stevedore;

[Serializable]
public partial class [|Person|]
{
    [{|STV0010:Order(1)|}]
    public partial string? Name { get; set; }

    [Order(2)]
    private string? _city;

    public string? City => _city;
}
// File: Person.g.cs
partial class Person
{
    private string? _name;

    public partial string? Name { get => _name; set => _name = value; }
}
