using Stevedore.Generator.Tests.Matrix;

namespace Stevedore.Generator.Tests.Behaviour;

/// <summary>Graphs that nobody thought of: shared nodes, cycles, nulls and derived classes, the same ones in every run.</summary>
public sealed partial class RandomGraphs
{
    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 50)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void A_graph_keeps_its_contents_and_its_shape(int seed)
    {
        CVertex graph = Grow(new Random(seed));

        Equivalence.Assert(graph, RoundTrip.Tagged(graph), "graph");
        Equivalence.Assert(graph, Archive.Clone(graph), "graph");
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Storing_what_was_loaded_gives_the_same_bytes(int seed)
    {
        byte[] bytes = RoundTrip.StoreTagged(Grow(new Random(seed)));

        Assert.Equal(bytes, RoundTrip.StoreTagged(RoundTrip.LoadTagged<CVertex>(bytes)));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Damaged_bytes_never_do_worse_than_an_archive_exception(int seed)
    {
        Random random = new(seed);
        byte[] bytes = RoundTrip.StoreTagged(Grow(random));
        for (int i = 0; i < 20; i++)
        {
            byte[] damaged = [.. bytes];
            damaged[random.Next(damaged.Length)] = (byte)random.Next(256);
            Exception? failure = Record.Exception(() => RoundTrip.LoadTagged<CVertex>(damaged));

            Assert.True(failure is null or ArchiveException, failure?.ToString());
        }
    }

    private static CVertex Grow(Random random)
    {
        CVertex[] vertices = [.. Enumerable.Range(0, random.Next(1, 40)).Select(number => random.Next(3) switch
        {
            0 => new CVertex { Name = $"v{number}" },
            1 => new CWeighted { Weight = random.Next() },
            _ => new CMarked { Weight = random.Next(), Mark = random.Next(2) == 0 ? null : DateTime.UnixEpoch.AddDays(random.Next(9999)) },
        })];
        foreach (CVertex vertex in vertices)
        {
            vertex.Left = Any();
            vertex.Right = Any();
            vertex.Anything = Any();
            vertex.Many = random.Next(4) == 0 ? null : new Queue<CVertex?>(Enumerable.Range(0, random.Next(4)).Select(_ => Any()));
            for (int i = random.Next(3); i > 0; i--)
                vertex.Named[$"k{i}"] = (random.Next(), Any());
        }

        return vertices[0];

        CVertex? Any() => random.Next(4) == 0 ? null : vertices[random.Next(vertices.Length)];
    }

    internal interface IVertex
    {
        string? Name { get; }
    }

    [Serializable]
    internal partial class CVertex : IVertex
    {
        public string? Name { get; set; }

        public CVertex? Left { get; set; }

        public IVertex? Right { get; set; }

        public object? Anything { get; set; }

        public Queue<CVertex?>? Many { get; set; }

        public Dictionary<string, (int Number, CVertex? Vertex)> Named { get; } = [];
    }

    [Serializable]
    internal abstract partial class CHeavy : CVertex
    {
        public decimal Weight { get; set; }
    }

    [Serializable]
    internal partial class CWeighted : CHeavy;

    [Serializable]
    internal sealed partial class CMarked : CWeighted
    {
        public DateTime? Mark { get; set; }
    }
}
