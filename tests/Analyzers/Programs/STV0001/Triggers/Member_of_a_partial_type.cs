using Stevedore;

[Serializable]
public partial class Invoice
{
    private Address _address = new();

    public Address Address => _address;
}

[Serializable]
public class [|Address|]
{
    public string? City;
}
