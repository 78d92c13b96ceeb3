using Microsoft.CodeAnalysis;
using Stevedore.Generator.Tests.Harness;

namespace Stevedore.Generator.Tests.Pipeline;

/// <summary>Compilers and editors list the files of a project in different orders; what is generated is the same.</summary>
public sealed class FileOrder
{
    private const string Usings =
        "using System; using System.Collections.Generic; using System.Runtime.Serialization; using Stevedore; namespace Cargo;\n";

    // Whatever could take an order from the files: parts of types, roots and constructions that several files name, and names that clash.
    private static readonly string[] s_sources =
    [
        """
        [Serializable, FormerName("CHarbour")]
        public partial class CPort { [Order(1)] private int _berths; [OnDeserialized] private void Check(StreamingContext context) { } }
        """,
        """
        [FormerName("CHaven")]
        public partial class CPort
        {
            [Order(0)] private List<CShip> _ships = [];
            [OnDeserialized] private void Count(StreamingContext context) { }
        }
        """,
        "[Serializable] public partial class CShip : Box<CPort> { private Pair<int, Size2>? _size; private Size2[] _sizes = []; }",
        "[Serializable] public partial class Box<T> { [Order(1)] public T? Value; }",
        "public partial class Box<T> { [Order(0)] public List<Pair<T, int>> Pairs = []; }",
        "[Serializable] public partial class Pair<S, T> { private S? _first; private T? _second; }",
        "[Serializable] public partial struct Size2 { public int Width; public short Height; }",
        "[Serializable] public partial class Cport(int depth, int width) { private int _other; }",
        "public partial class Cport { public int Area() => width * depth; }",
        """
        public static class Store
        {
            public static byte[] All(List<CPort?> ports, Box<Size2[]> boxes) { Archive.Serialize(boxes); return Archive.Serialize(ports); }
        }
        """,
        """
        public static class Shop
        {
            public static byte[] All(List<CPort> ports, Dictionary<string, Box<int>> boxes)
            {
                Archive.Serialize(boxes);
                return Archive.Serialize(ports);
            }
        }
        """,
        "public class Uses { public Box<CPort?>? Some; public Box<CPort>? Other; public Pair<string, Box<long>>? More; }",
        "public class Reuses { public Pair<string?, Box<long>>? More; public void Make() { object pair = new Pair<Box<int[]>, byte>(); } }",
    ];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    public void The_same_files_in_another_order_give_the_same_output(int seed)
    {
        SyntaxTree[] trees = [.. s_sources.Select((source, index) => GeneratorRun.Parse(Usings + source, $"Source{index}.cs"))];
        GeneratorRun inOrder = GeneratorRun.Over(GeneratorRun.Compile("Cargo").AddSyntaxTrees(trees)).ShouldCompile();
        new Random(seed).Shuffle(trees);
        Compilation reordered = inOrder.Input.RemoveAllSyntaxTrees().AddSyntaxTrees(trees);

        AssertSame(inOrder, GeneratorRun.Over(reordered));
        AssertSame(inOrder, inOrder.Again(_ => reordered));
        string port = inOrder.Files.Keys.Single(static file => file.StartsWith("Cargo.CPort", StringComparison.Ordinal));
        Assert.Contains("_berths", inOrder.Files[port], StringComparison.Ordinal);
        Assert.Contains("Box<int[]>", inOrder.Registry, StringComparison.Ordinal);
    }

    private static void AssertSame(GeneratorRun expected, GeneratorRun actual)
    {
        Assert.Equal(expected.Files.Keys.Order(StringComparer.Ordinal), actual.Files.Keys.Order(StringComparer.Ordinal));
        Assert.All(expected.Files, file => Assert.Equal(file.Value, actual.Files[file.Key]));
    }
}
