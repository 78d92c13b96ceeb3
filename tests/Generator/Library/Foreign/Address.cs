namespace Stevedore.Generator.Tests.Library.Foreign;

/// <summary>Written for no archive: a constructor, members that can be set, one that is required and one that only follows.</summary>
public class Address(string street, Country country)
{
    private int _id = -1;

    public string Street { get; } = street;

    public Country Country { get; } = country;

    public required string City { get; init; }

    public string? Note { get; set; }

    public int[] Floors = [];

    public string Line => $"{Street}, {City}";

    public int Id
    {
        set => _id = value;
    }

    public Address? Forwarding { get; set; }

    internal int Hidden => _id;
}
