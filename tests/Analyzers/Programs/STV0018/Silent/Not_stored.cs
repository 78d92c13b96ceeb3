// File: Person.cs
[Serializable]
public partial class Person
{
    public int Number;
}
// File: Person.g.cs
partial class Person
{
    [System.NonSerialized] private int _hash;

    public int Hash => _hash;
}
