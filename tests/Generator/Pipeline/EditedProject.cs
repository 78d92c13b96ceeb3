using Microsoft.CodeAnalysis;
using Stevedore.Generator.Tests.Harness;

namespace Stevedore.Generator.Tests.Pipeline;

/// <summary>A small project in which everything depends on something else, and edits that turn one thing into another and back.</summary>
internal sealed class EditedProject
{
    // The alternatives of each place in the source; an edit chooses another one.
    private static readonly (string File, string[] Choices)[] s_places =
    [
        ("Usings.cs",
        [
            "", "global using Fleet;", "global using Kind = Cargo.CPort;", "global using Archivable = System.SerializableAttribute;",
            "[assembly: Stevedore.ArchiveFormatter(typeof(System.IO.FileInfo), typeof(Cargo.FileFormatter))]",
            "[assembly: Stevedore.ArchiveFormatterFor(typeof(System.Net.DnsEndPoint))]",
            "[assembly: Stevedore.ArchiveFormatterFor(typeof(System.Net.DnsEndPoint), Except = [\"AddressFamily\"])]",
        ]),
        ("Formatter.cs", ["", "public FileFormatter(int x) { }", "public FileFormatter() { }"]),
        ("Port.cs",
        [
            "", "private int _berths;", "private long _berths;", "private Flag _flag;", "private System.IO.FileInfo? _file;",
            "private System.Action? _done;", "private Missing? _missing;",
            "private System.Net.DnsEndPoint? _peer;",
        ]),
        ("Port.cs", ["partial ", ""]),
        ("Port.cs", ["// A port.", "// A harbour.", ""]),
        ("Port.cs",
        [
            "public int Depth() => 1;", "public int Depth() => 2;", "public int Depth { get; set; }", "public int Depth { get; }",
            "public int Depth { get => 3; set { } }", "public virtual int Depth { get; set; }",
        ]),
        ("Port.cs",
        [
            "[Serializable]", "[System.Serializable, RuntimeClass(Names.Port)]", "[RuntimeClass(Schema = Names.Schema), Serializable]",
            "", "[Archivable]",
        ]),
        ("Base.cs", ["Serializable, RuntimeClass(Schema = 2)", "Serializable", "Obsolete"]),
        ("Base.cs",
        [
            "", "[OptionalField(VersionAdded = 2)] private int _since;", "private Size2 _size;",
            "public virtual void Serialize(Archive archive) { }", "public required string Name;", "private System.IO.Stream? _stream;",
            "protected int List;", "protected bool IsNamed;", "[OptionalField(VersionAdded = Names.Schema)] private int _since;",
        ]),
        ("Base.cs", ["", ": Root", ": System.Exception", ": IDeserializationCallback"]),
        ("Ship.cs",
        [
            "", "private CPort? _home;", "private Box<CPort> _box;", "[Embedded] private CPort _place = new();",
            "private List<Size2> _sizes = [];", "private State _state;", "private Other.Inner? _inner;", "private Inner? _nested;",
            "private Kind? _kind;",
        ]),
        ("Ship.cs", ["", "#nullable disable", "#nullable enable"]),
        ("Ship.cs",
        [
            "private string _name;", "private string? _name;", "[When(\"IsNamed\")] private string _name;",
            "[Magic] private const int Start = Names.Schema;", "[CodePage(Names.Page)] private string _name;",
        ]),
        ("Ship.cs", ["private bool IsNamed => true;", "private bool IsNamed() => false;", "private int IsNamed => 3;"]),
        ("ShipPart.cs", ["", "[Order(1)] private int _more;", "private double _more;", "private bool _archive; private int Archive;"]),
        ("Names.cs", ["\"PORT\"", "\"Harbour\" + Suffix", "\"\""]),
        ("Names.cs", ["1", "2", "(int)State.Old", "Other.Inner.Number"]),
        ("Names.cs", ["437", "0"]),
        ("Suffix.cs", ["\"_1\"", "\"_2\""]),
        ("State.cs", ["", ": byte", ": long"]),
        ("State.cs", ["New, Old", "Old, New", "None, New, Old = 7"]),
        ("Sizes.cs",
        [
            "public int Width;", "public int Width; public short Height;", "public string Text;", "[NonSerialized] public int Width;",
            "public State State;",
        ]),
        ("Sizes.cs", ["partial struct Size2", "struct Size2", "partial class Size2", "partial struct Size2 : IArchivable"]),
        ("Other.cs",
        [
            "", "public enum State { Shadow }", "public class List<T> { }", "public class Archive { }", "public class Fleet { }",
            "public interface CPort { }",
        ]),
        ("Other.cs", ["private", "public", "internal"]),
        ("Other.cs", ["1", "3"]),
        ("Captured.cs", ["", "public int Twice() => 2 * size;", "public int Twice() => 4;", "private int _size = size;"]),
        ("Fleet.cs",
        [
            "", "public class Flag { }", "public enum Flag { Red }",
            "[System.Serializable] public partial struct Flag { public int Colour; }", "public delegate void Flag();",
        ]),
        ("Fleet.cs", ["Fleet", "Cargo", "Cargo.Stevedore", "Cargo.Fleet"]),
        ("Calls.cs",
        [
            "Archive.Serialize(new List<Size2>());", "Archive.Serialize(Make());", "var made = Make(); Archive.Serialize(made.Item);",
            "", "Archive.Clone(new Maker().Made);", "Archive.Serialize(new[] { Names.Schema });",
            "Archive.Serialize(new Maker().Items());", "foreach (var item in new Maker()) Archive.Serialize(item);",
            "Archive.Serialize(new Maker()[0]);",
        ]),
        ("Calls.cs", ["int number = 1;", "int number = 2;"]),
        ("Crate.cs",
        [
            "partial class Crate<T>", "class Crate<T>", "partial struct Crate<T>", "partial class Crate<T> : CBase",
            "partial class Crate<T> : Pair<T, int>",
        ]),
        ("Crate.cs",
        [
            "public T? Value;", "public Pair<T, CPort>? Value;", "public List<Pair<Size2, T>>? Value;",
            "public System.IO.Stream? Value;", "public Crate<List<T>>? Value;", "private Crate(int x) { }",
        ]),
        ("Crate.cs", ["", "[Serializable] public partial class Lid { private T? _lid; }"]),
        ("Uses.cs",
        [
            "", "private Crate<int>? _crate;", "private Crate<CPort>? _crate;", "private Crate<Held>? _crate;",
            "private Crate<Held[]>.Lid? _crate;", "private Fleet.Crate<int>? _crate;",
        ]),
        ("Uses.cs",
        [
            "", "object crate = new Crate<State>();", "object crate = Crate<Size2>.Empty;", "Archive.Serialize(Make());",
            "var crate = Make(); Archive.Clone(new[] { crate.Item });",
        ]),
        ("Uses.cs", ["Size2", "CPort", "Crate<Cargo.Size2>", "Pair<int, Cargo.Crate<byte>>"]),
        ("Uses.cs", ["", "public class Crate<T> { }", "private object Crate<T>() => 1;"]),
        ("Maker.cs", ["List<int>", "Crate<short>", "Size2", "Dictionary<string, State>", "object"]),
        ("Maker.cs", ["", "public State[] this[int index] => [];", "public Crate<long>[] this[int index] => [];"]),
        ("Extensions.cs",
        [
            "", "public static List<int> Items(this Maker maker) => [];", "public static Size2[] Items(this Maker maker) => [];",
            "public static IEnumerator<Crate<int>[]> GetEnumerator(this Maker maker) => null!;",
            "public static IEnumerator<int[]> GetEnumerator(this Maker maker) => null!;",
        ]),
        ("Maker.cs", ["(int Item, string Name)", "(List<long> Item, string Name)", "Maker"]),
    ];

    private readonly Random _random;
    private readonly int[] _chosen = new int[s_places.Length];
    private readonly List<string> _order;
    private readonly HashSet<string> _absent = [];
    private bool _hasLibrary;

    public EditedProject(Random random)
    {
        _random = random;
        _order = [.. s_places.Select(place => place.File).Distinct()];
        Compilation = GeneratorRun.Compile("Cargo").AddSyntaxTrees(_order.Select(Parse));
    }

    public Compilation Compilation { get; private set; }

    /// <summary>Makes one edit and says which.</summary>
    public string Edit()
    {
        switch (_random.Next(12))
        {
            case 0:
                return RemoveOrAdd(_order[_random.Next(_order.Count)]);
            case 1:
                return Reorder();
            case 2:
                return ReferToLibrary();
            default:
                return Choose(_random.Next(s_places.Length));
        }
    }

    private string Choose(int place)
    {
        (string file, string[] choices) = s_places[place];
        _chosen[place] = (_chosen[place] + _random.Next(1, choices.Length)) % choices.Length;
        if (Tree(file) is { } tree)
            Compilation = Compilation.ReplaceSyntaxTree(tree, Parse(file));

        return $"{file}: {choices[_chosen[place]]}";
    }

    private string RemoveOrAdd(string file)
    {
        if (Tree(file) is { } tree)
        {
            _absent.Add(file);
            Compilation = Compilation.RemoveSyntaxTrees(tree);
            return $"{file} removed";
        }

        _absent.Remove(file);
        Compilation = Compilation.AddSyntaxTrees(Parse(file));
        return $"{file} added";
    }

    private string Reorder()
    {
        SyntaxTree[] trees = [.. Compilation.SyntaxTrees];
        _random.Shuffle(trees);
        Compilation = Compilation.RemoveAllSyntaxTrees().AddSyntaxTrees(trees);
        return "reordered";
    }

    private string ReferToLibrary()
    {
        _hasLibrary = !_hasLibrary;
        MetadataReference library = MetadataReference.CreateFromFile(typeof(Library.Vessel).Assembly.Location);
        Compilation = _hasLibrary
            ? Compilation.AddReferences(library)
            : Compilation.RemoveReferences(Compilation.References.Single(reference => reference.Display == library.Display));
        return _hasLibrary ? "reference added" : "reference removed";
    }

    private SyntaxTree? Tree(string file) => Compilation.SyntaxTrees.SingleOrDefault(tree => tree.FilePath == file);

    private SyntaxTree Parse(string file)
    {
        IEnumerable<string> chosen = s_places
            .Select((place, index) => (place.File, Choice: place.Choices[_chosen[index]]))
            .Where(item => item.File == file)
            .Select(static item => item.Choice);
        return GeneratorRun.Parse(Source(file, [.. chosen]), file);
    }

    private static string Source(string file, string[] chosen)
    {
        const string Usings = "using System; using System.Collections.Generic; using System.Runtime.Serialization; using Stevedore;\n";
        const string Start = Usings + "namespace Cargo;\n";
        return file switch
        {
            "Usings.cs" => chosen[0],
            "Formatter.cs" => $$"""
                {{Start}}
                public class FileFormatter : ArchiveFormatter<System.IO.FileInfo>
                {
                    {{chosen[0]}}
                    public override void Write(Archive archive, System.IO.FileInfo value) { }
                    public override System.IO.FileInfo Read(Archive archive) => new("x");
                }
                """,
            "Port.cs" => $$"""
                {{Start}} {{chosen[2]}}
                {{chosen[4]}} public {{chosen[1]}}class CPort : CBase { {{chosen[0]}} {{chosen[3]}} }
                """,
            "Base.cs" => $$"""{{Start}} [{{chosen[0]}}] public partial class CBase {{chosen[2]}} { {{chosen[1]}} }""",
            "Ship.cs" => $$"""
                {{Usings}}
                using Fleet;
                namespace Cargo
                {
                {{chosen[1]}}
                    [Serializable] public partial class CShip : CPort { {{chosen[0]}}
                    {{chosen[2]}} {{chosen[3]}} }
                }
                """,
            "ShipPart.cs" => $$"""{{Start}} public partial class CShip { {{chosen[0]}} }""",
            "Names.cs" => $$"""
                using static Cargo.Suffixes;
                namespace Cargo;
                internal static class Names
                {
                    public const string Port = {{chosen[0]}};
                    public const int Schema = {{chosen[1]}}; public const int Page = {{chosen[2]}};
                }
                """,
            "Suffix.cs" => $$"""namespace Cargo; internal static class Suffixes { public const string Suffix = {{chosen[0]}}; }""",
            "State.cs" => $$"""namespace Cargo; public enum State {{chosen[0]}} { {{chosen[1]}} }""",
            "Sizes.cs" => $$"""
                {{Start}}
                [Serializable] public {{chosen[1]}} { {{chosen[0]}} }
                [Serializable] public partial struct Box<T> { public T Value; }
                """,
            "Other.cs" => $$"""
                {{Start}}
                {{chosen[0]}}
                public partial class Other
                {
                    [Serializable] {{chosen[1]}} partial class Inner { public const int Number = {{chosen[2]}}; private int _x; }
                }
                public class Root : Other { public new class Inner { } }
                """,
            "Captured.cs" => $$"""{{Start}} [Serializable] public partial class Captured(int size) { {{chosen[0]}} private int _other; }""",
            "Fleet.cs" => $$"""namespace {{chosen[1]}} { {{chosen[0]}} }""",
            "Crate.cs" => $$"""
                {{Start}}
                [Serializable] public {{chosen[0]}} { {{chosen[1]}} {{chosen[2]}} public static object? Empty; }
                [Serializable] public partial class Pair<TFirst, TSecond> { private TFirst? _first; private TSecond? _second; }
                """,
            "Uses.cs" => $$"""
                {{Usings}}
                using Held = Cargo.{{chosen[2]}};
                namespace Cargo { internal class Uses : Maker { {{chosen[0]}} {{chosen[3]}} public void Run() { {{chosen[1]}} } } }
                """,
            "Calls.cs" => $$"""
                {{Start}}
                internal class Calls : Maker
                {
                    public void Run() { {{chosen[1]}} {{chosen[0]}} } public void Idle() => Archive.Clone(new[] { State.New });
                }
                """,
            "Extensions.cs" => $$"""{{Start}} internal static class Extensions { {{chosen[0]}} }""",
            _ => $$"""
                {{Start}}
                internal class Maker
                {
                    public {{chosen[0]}} Made => default!; public int Item; {{chosen[1]}} protected {{chosen[2]}} Make() => default!;
                }
                """,
        };
    }
}
