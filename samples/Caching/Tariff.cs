namespace Caching;

[Serializable]
public sealed partial class Tariff(string port)
{
    private readonly List<Charge> _charges = [];

    public void Add(string service, int price) => _charges.Add(new Charge(this, service, price));

    public override string ToString() => $"{port}: {string.Join(", ", _charges)}";

    [Serializable]
    private sealed partial class Charge(Tariff tariff, string service, int price)
    {
        private readonly Tariff _tariff = tariff;

        public override string ToString() => $"{service} {price} of {_tariff._charges.Count}";
    }
}
