namespace Stevedore.Generator.Tests.Behaviour;

/// <summary>A thread stores one value after the other with the same archive, which keeps nothing of the one before.</summary>
public sealed class ValuesOneAfterTheOther
{
    [Fact]
    public void Numbers_of_one_value_do_not_reach_the_next()
    {
        CKnot bound = new() { Beads = [new CBead()] };
        bound.Self = bound;
        byte[] alone = [];
        Thread fresh = new(() => alone = Archive.Serialize(bound));
        fresh.Start();
        fresh.Join();

        Archive.Serialize(new CKnot { Beads = [new CBead(), new CBead(), new CBead()] });

        Assert.Equal(alone, Archive.Serialize(bound));
    }
}

[Serializable]
public sealed partial class CKnot
{
    public List<CBead> Beads { get; set; } = [];

    public CKnot? Self { get; set; }
}

[Serializable]
public sealed partial class CBead
{
    public int Size { get; set; }
}
