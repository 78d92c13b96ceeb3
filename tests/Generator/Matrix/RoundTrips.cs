namespace Stevedore.Generator.Tests.Matrix;

/// <summary>
/// Every supported type in every place: all cells are generated from <see cref="Samples"/> and compiled into one assembly.
/// </summary>
public sealed class RoundTrips
{
    public static TheoryData<string> Types => new(Samples.All.Select(sample => sample.Type).Distinct());

    [Theory]
    [MemberData(nameof(Types))]
    public void A_value_survives_in_every_place(string type)
    {
        object stored = Cells.Filled(RowOf(type));

        Equivalence.Assert(stored, Clone(stored), type);
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void A_value_survives_as_a_root(string type)
    {
        foreach ((object? stored, object? loaded) in Cells.Roots(RowOf(type)))
            Equivalence.Assert(stored, loaded, type);
    }

    private static int RowOf(string type) => Samples.All.Select(sample => sample.Type).ToList().IndexOf(type);

    private static object Clone(object value)
    {
        using MemoryStream stream = new();
        using (Archive archive = new(stream, ArchiveMode.Store))
            archive.WriteObject(value);

        stream.Position = 0;
        using Archive loading = new(stream, ArchiveMode.Load);
        object loaded = loading.ReadObject()!;
        Assert.Equal(stream.Length, loading.Position);
        return loaded;
    }
}
