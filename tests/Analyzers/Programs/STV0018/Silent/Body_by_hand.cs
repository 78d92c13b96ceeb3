// File: Person.cs
using Stevedore;

[Serializable]
public partial class Person
{
    public partial string? Name { get; set; }

    public void Serialize(Archive archive)
    {
        if (archive.IsStoring)
            archive.Write(Name);
        else
            Name = archive.ReadString();
    }
}
// File: Person.g.cs
partial class Person
{
    private string? _name;

    public partial string? Name { get => _name; set => _name = value; }
}
