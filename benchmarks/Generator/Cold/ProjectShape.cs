using Microsoft.CodeAnalysis.Text;

namespace Stevedore.Generator.Benchmarks;

/// <summary>A kind of project that can be made of any size, in which one thing is frequent.</summary>
/// <param name="Description">What is frequent.</param>
/// <param name="File">The text of one of so many files.</param>
internal sealed record ProjectShape(string Description, Func<int, int, string> File)
{
    /// <summary>Generic classes each of which leads to all others.</summary>
    public static ProjectShape LeadingOn { get; } = new("serializable classes that lead to others", static (i, n) => Serializable(
        $"class G{i}<T>",
        $"private G{(i + 1) % n}<T>? _next; private T? _value; private G{(i + 3) % n}<T>? _other;",
        $"public class Use{i} {{ object First = new G{i}<int>(); object Second = new G{(i + 7) % n}<string>(); }}"));

    public static IReadOnlyList<ProjectShape> All { get; } =
    [
        new("plain classes", static (i, n) => Plain(i, "", $"public C{(i + 1) % n}? Next; public int Value;", "return Value;")),
        new("a few generic classes", static (i, n) => i % 100 == 0
            ? $"namespace N; public class G{i}<T> {{ public T? Value; public G{(i + 100) % n}<T>? Next; }}"
            : Plain(i, "", $"public G{i / 100 * 100}<C{(i + 1) % n}>? Next;", "return 1;")),
        new("generic classes that lead to others", static (i, n) => $$"""
            namespace N;
            public class G{{i}}<T> { public G{{(i + 1) % n}}<T>? Next; public T? Value; public G{{(i + 3) % n}}<T>? Other; }
            public class Use{{i}} { object First = new G{{i}}<int>(); object Second = new G{{(i + 7) % n}}<string>(); }
            """),
        new("uses of one generic class", static (i, n) => i == 0
            ? "namespace N; public class G<T> { public T? Value; public G<T[]>? Next; }"
            : Plain(i, "", $"public G<C{1 + (i % (n - 1))}>? Next; public G<int>? Other;", $"return new G<C{i}[]>().GetHashCode();")),
        new("deep namespaces", static (i, n) => Plain(
            i,
            $"using {Namespace((i + 1) % n)};\n",
            $"public C{(i + 1) % n}? Next; public {Namespace((i + 2) % n)}.C{(i + 2) % n}? Other;",
            "return 1;",
            Namespace(i))),
        new("classes of one name", static (i, n) => $$"""
            namespace N.Part{{i}};
            public class Node<T> { public T? Value; public Node<T>? Next; }
            public class Item { public Node<Item>? Node; public Part{{(i + 1) % n}}.Item? Next; }
            """),
        new("parts of a partial class", static (i, n) =>
            $"namespace N; public partial class C {{ public int Field{i}; public int Method{i}() => Field{(i + 1) % n}; }}"),
        new("parts of large partial classes", static (i, _) =>
            $"namespace N; public partial class C{i % 20}<T> {{ public C{(i + 1) % 20}<T>? Field{i}; public T? Value{i}; }}"),
        new("calls that look like those of archives", static (i, n) => Plain(
            i,
            "",
            $"public void Save(C{(i + 1) % n} other) => other.Load(); public void Load() {{ }}",
            $"Save(new C{(i + 1) % n}()); Load(); new C{(i + 2) % n}().Load(); return 1;")),
        new("serializable classes", static (i, n) => Serializable(
            $"class C{i}{(i % 40 == 0 ? "" : $" : C{i / 40 * 40}")}",
            $"private int _x; private string _name = \"\"; private C{(i + 1) % n}? _next; private List<C{(i + 2) % n}> _all = [];")),
        new("serializable generic classes", static (i, n) => Serializable(
            $"class G{i}<T>",
            $"private T? _x; private G{i / 10 * 10 + ((i + 1) % 10)}<T>? _next; public static object Make() => new G{i}<int>();")),
        LeadingOn,
        new("serializable classes of one name", static (i, n) => Serializable(
            "class Node<T>",
            $"private T? _value; private Node<T>? _next; private Part{(i + 1) % n}.Node<int>? _other;",
            place: $"N.Part{i}")),
        new("serializable classes in deep namespaces", static (i, n) => Serializable(
            $"class C{i}",
            $"private {Namespace((i + 1) % n)}.C{(i + 1) % n}? _next; private int _x;",
            place: Namespace(i))),
        new("parts of serializable classes", static (i, n) => Serializable(
            $"class C{i % 20}<T>",
            $"private int _number{i}; private C{(i + 1) % 20}<T>? _next{i}; public object Make{i}() => new C{(i + 2) % 20}<int>();")),
        new("calls of archives", static (i, n) => Serializable(
            $"class C{i}",
            $"private int _x; public static byte[] Store(List<C{(i + 1) % n}> all) => Archive.Serialize(all);")),
    ];

    /// <summary>Whether the projects use archives.</summary>
    public bool HasArchives => File(0, 2).Contains("using Stevedore;", StringComparison.Ordinal);

    public Project Of(int classes) => new(
        $"{Description}: {classes:N0}",
        [.. Enumerable.Range(0, classes).Select(i => ($"File{i}.cs", SourceText.From(Usings + File(i, classes) + "\n")))]);

    private const string Usings = "using System;\nusing System.Collections.Generic;\n";

    private static string Plain(int number, string usings, string members, string body, string place = "N") => $$"""
        {{usings}}namespace {{place}};

        public class C{{number}}
        {
            {{members}}

            public int Work(int count)
            {
                List<string> names = [];
                for (int i = 0; i < count; i++)
                    names.Add(i.ToString());

                {{body}}
            }
        }
        """;

    private static string Serializable(string head, string members, string beside = "", string place = "N") => $$"""
        using Stevedore;

        namespace {{place}};

        [Serializable]
        public partial {{head}}
        {
            {{members}}
        }

        {{beside}}
        """;

    private static string Namespace(int number) => $"Deep.A{number % 10}.B{number / 10 % 10}.C{number / 100 % 10}.D.E.F.G.H{number / 1000}";
}
