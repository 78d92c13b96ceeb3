// File: Library.cs
namespace Lib;

public class Address
{
    public string? City { get; set; }
    public Country? Country { get; set; }
}

public class Country
{
    public string? Code { get; set; }
}
// File: App.cs
using Lib;
using Stevedore;

namespace App;

[Serializable]
public partial class Customer
{
    public Address? [|Home|];
    public Dictionary<string, Address> [|More|] = [];
    public (int, Country?) [|Born|];
}
