namespace Stevedore.Generator.Tests.Library.Foreign;

/// <summary>A class with two constructors, of which the shorter one would lose a member.</summary>
public sealed class Country
{
    public Country(string code) => Code = code;

    public Country(string code, int prefix)
        : this(code)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(prefix);
        Prefix = prefix;
    }

    public string Code { get; }

    public int Prefix { get; }
}
