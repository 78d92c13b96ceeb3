using Stevedore;

[Serializable]
public partial class Person
{
    [Order(1)] public string? Name;
}

[Serializable]
public partial class Clerk : Person
{
    [Order(1)] public int Desk;
}
