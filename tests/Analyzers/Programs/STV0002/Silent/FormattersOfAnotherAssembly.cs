// File: Library.cs
namespace Lib;

public class Address
{
    public string? City { get; set; }
    public Country? Country { get; set; }
    public List<Pair<int>> Pairs { get; set; } = [];
}

public class Country
{
    public string? Code { get; set; }
}

public struct Pair<T>
{
    public T First;
}
// File: App.cs
using Lib;
using Stevedore;

[assembly: ArchiveFormatterFor(typeof(Address)), ArchiveFormatterFor(typeof(Country))]
[assembly: ArchiveFormatterFor(typeof(Pair<int>))]

namespace App;

[Serializable]
public partial class Customer
{
    public Address? Home;
    public Dictionary<string, Address> More = [];
    public (int, Country?) Born;
    public Pair<int>[] Pairs = [];
}

public static class Store
{
    public static byte[] Save(Address address) => Archive.Serialize(address);
}
