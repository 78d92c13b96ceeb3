using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Stevedore.Generator.Benchmarks;

/// <summary>
/// A project the size of a grown application: classes with fields of many kinds, bases, references to each other, and code that uses them.
/// </summary>
internal sealed class LargeProject
{
    public const int Classes = 2000;
    public const int OrdinaryFiles = 200;

    // Of the ordinary files, so many store and load whole values.
    private const int FilesWithRoots = 20;

    // The last of them use generic classes.
    private const int FilesWithConstructions = 100;
    private const int GenericClasses = 20;
    public const int FirstGeneric = Classes + OrdinaryFiles + 1;

    private const int ClassesPerNamespace = 50;
    private const int ClassesPerBase = 40;
    private const int StructureEvery = 10;

    private LargeProject(Compilation compilation) => Compilation = compilation;

    public Compilation Compilation { get; }

    public static LargeProject Create()
    {
        IEnumerable<SyntaxTree> trees = Enumerable.Range(0, Classes).Select(number => Parse(Class(number), $"Items/CItem{number}.cs"))
            .Concat(Enumerable.Range(0, OrdinaryFiles).Select(number => Parse(Ordinary(number), $"Work/Worker{number}.cs")))
            .Append(Parse("global using System;\nglobal using System.Collections.Generic;\nglobal using Stevedore;", "Usings.cs"))
            .Concat(Enumerable.Range(0, GenericClasses).Select(number => Parse(Generic(number), $"Boxes/Box{number}.cs")));
        return new LargeProject(CSharpCompilation.Create(
            "Warehouse",
            trees,
            Platform.References,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable)));
    }

    public static SyntaxTree Parse(string text, string path) => CSharpSyntaxTree.ParseText(text, Platform.ParseOptions, path);

    private static string Class(int number)
    {
        int root = number - (number % ClassesPerBase);
        string heritage = number == root ? "" : $" : {Name(root)}";
        string members = number == root
            ? "    private int _remark;\n    private CString _label = \"\";\n"
            : $$"""
                private int _remark;
                private readonly List<{{Name((number * 7) % Classes)}}> _parts = [];
                private Dictionary<string, double>? _prices;
                private {{Name((number * 13) % Classes)}}? _next;
                private Position{{number - (number % StructureEvery)}} _position;
                [OptionalField(VersionAdded = 2)]
                private DateTime _changed;
                [NonSerialized]
                private int _cached;

                public double Weight { get; set; }

                public State{{number}} State { get; private set; }

                /// <summary>What it weighs with all that is in it.</summary>
                public double Total()
                {
                    double sum = 0;
                    foreach (var part in _parts)
                        sum += part.GetHashCode();

                    if (_prices is not null && _prices.TryGetValue("gross", out double gross))
                        sum += gross;

                    _cached = (int)sum;
                    return Weight + sum;
                }

                public override string ToString() => $"{Weight} {_next} {_remark} {_changed} {_position}";

            """;
        string structure = number % StructureEvery != 0 ? "" : $$"""

            [Serializable]
            public partial struct Position{{number}}
            {
                public float X, Y;
            }

            """;
        return $$"""
            using System.Runtime.Serialization;
            {{Using((number * 7) % Classes)}}
            {{Using((number * 13) % Classes)}}
            {{Using(root)}}
            using CString = System.String;

            namespace {{Namespace(number)}};

            /// <summary>A thing in the warehouse.</summary>
            [Serializable, RuntimeClass(Schema = 3, Versionable = true)]
            public partial class {{Name(number)}}{{heritage}}
            {
            {{members}}}

            public enum State{{number}} : ushort { New, Used, Broken }
            {{structure}}
            """;
    }

    private static string Ordinary(int number)
    {
        int item = (number * 11) % Classes;
        string roots = number >= FilesWithRoots ? "" : $$"""

                public static byte[] Store(List<{{Name(item)}}> items, Dictionary<string, int[]> counts)
                {
                    int total = 0;
                    foreach (var item in items)
                        total += item.GetHashCode();

                    counts["total"] = [total];
                    var byName = items.Zip(counts.Keys).ToDictionary(pair => pair.Second, pair => pair.First);
                    Archive.Serialize(byName);
                    Archive.Serialize(counts);
                    return Archive.Serialize(items);
                }

                public static List<{{Name(item)}}> Load(byte[] bytes) => Archive.Deserialize<List<{{Name(item)}}>>(bytes);

            """;
        string constructions = number < OrdinaryFiles - FilesWithConstructions ? "" : $$"""

                private static readonly Warehouse.Boxes.Box{{number % GenericClasses}}<{{Name(item)}}> s_box = new();

                public static int Tally(Warehouse.Boxes.Box{{number % GenericClasses}}<int[]> numbers)
                {
                    var boxes = new List<Warehouse.Boxes.Box{{(number + 1) % GenericClasses}}<double>>();
                    return boxes.Count + (numbers is null ? 0 : 1);
                }

            """;
        return $$"""
            using System.Linq;
            {{Using(item)}}

            namespace Warehouse.Work;

            /// <summary>Code like any other.</summary>
            public static class Worker{{number}}
            {
                private static readonly List<{{Name(item)}}> s_all = [];

                public static double Average => s_all.Count == 0 ? 0 : Sum(s_all.Select(one => (double)one.GetHashCode())) / s_all.Count;
            {{roots}}{{constructions}}
                public static double Sum(IEnumerable<double> values)
                {
                    double sum = 0;
                    foreach (double value in values)
                    {
                        if (value > 0)
                            sum += Math.Sqrt(value) * {{number}};
                    }

                    return sum;
                }
            }

            """;
    }

    private static string Generic(int number) => $$"""
        namespace Warehouse.Boxes;

        /// <summary>What holds something.</summary>
        [Serializable]
        public partial class Box{{number}}<T>
        {
            private T? _content;
            private List<T> _more = [];
            private int _remark;

            public int Count() => _more.Count + _remark + (_content is null ? 0 : 1);
        }

        """;

    private static string Name(int number) => $"CItem{number}";

    private static string Namespace(int number) => $"Warehouse.Aisle{number / ClassesPerNamespace}";

    private static string Using(int number) => $"using {Namespace(number)};";
}
