using Stevedore;

[Serializable]
public partial class Invoice
{
    private Address? _address;
    private List<Line> _lines = [];
}

[Serializable]
public partial class Address
{
    public string? City;
}

public partial class Container
{
    [Serializable]
    public partial struct Nested
    {
        public int Value;
    }
}

[Serializable]
public partial record Line(int Amount, Container.Nested Nested);
