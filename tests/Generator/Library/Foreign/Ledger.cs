namespace Stevedore.Generator.Tests.Library.Foreign;

/// <summary>A base with a virtual property, of which a derived class overrides one accessor.</summary>
public class Ledger
{
    public virtual int Total { get; set; }

    public string @class = "";
}

/// <summary>The derived class.</summary>
public class RoundedLedger : Ledger
{
    public override int Total
    {
        get => base.Total / 10 * 10;
    }

    public Tag Tag { get; set; }
}

/// <summary>A structure of fields.</summary>
public struct Tag
{
    public byte Red;

    public byte Green;
}
