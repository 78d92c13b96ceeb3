using Microsoft.CodeAnalysis;
using Stevedore.Generator.Model;
using Stevedore.Generator.Parse;
using Stevedore.Generator.Tests.Harness;

namespace Stevedore.Generator.Tests.Parsing;

public sealed class Problems
{
    [Theory]
    [InlineData("private nint _handle;")]
    [InlineData("private unsafe int* _pointer;")]
    [InlineData("private unsafe delegate*<void> _function;")]
    [InlineData("private System.IO.Stream? _stream;")]
    [InlineData("private int[,,,,]? _grid;")]
    [InlineData("private System.Collections.Generic.HashSet<System.IO.Stream> _set = [];")]
    [InlineData("private System.Collections.Generic.Dictionary<string, nint> _map = [];")]
    [InlineData("private (int, System.IO.Stream)? _pair;")]
    [InlineData("private System.Lazy<System.Action>? _lazy;")]
    [InlineData("private System.Threading.Tasks.Task<int>? _task;")]
    [InlineData("private System.Tuple<int, int, int, int, int, int, int, System.Tuple<int>>? _long;")]
    [InlineData("private nuint? _number;")]
    [InlineData("private dynamic? _anything;")]
    [InlineData("private Plain? _plain;")]
    [InlineData("private NotPartial? _notPartial;")]
    [InlineData("private PlainValue _value;")]
    [InlineData("[Embedded] private Abstract _abstract = null!;")]
    public void A_member_that_has_no_wire_form_is_a_problem_of_that_member(string member)
    {
        Problem problem = Assert.Single(Parse(member));

        Assert.Equal("STV0002", problem.Id);
        Assert.Contains(problem.Member!, member, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("public System.Action? Callback; public event System.EventHandler? Changed { add { } remove { } }")]
    [InlineData("public static nint Handle; private const decimal Price = 1;")]
    [InlineData("[NonSerialized] private nint _handle; [field: NonSerialized] public System.DateTime Time { get; set; }")]
    [InlineData("private Abstract? _abstract; private INamed? _named; private object? _anything;")]
    [InlineData("[Embedded] private Good _good = new(); private System.Collections.Generic.List<Good?>? _many;")]
    public void What_can_be_archived_or_is_left_out_is_no_problem(string members)
    {
        Assert.Empty(Parse(members));
    }

    [Theory]
    [InlineData("public ref partial struct Subject;", "STV0002")]
    [InlineData("[System.Runtime.CompilerServices.InlineArray(4)] public partial struct Subject { private nint _first; }", "STV0002")]
    [InlineData("public partial class Subject(System.IO.Stream x) { public System.IO.Stream X => x; }", "STV0002")]
    [InlineData("public readonly partial struct Subject(int x) { public int X => x; }", "STV0002")]
    [InlineData("public partial class Subject(int archive) { public int X => archive; }", "STV0002")]
    [InlineData("public partial class Subject { private int _x; public static void Serialize(Archive archive) { } }", "STV0002")]
    [InlineData("public partial class Subject { private int _x; public int Serialize(Archive archive) => _x; }", "STV0002")]
    [InlineData("public partial class Subject { private int _x; private void Serialize(Archive archive) { } }", "STV0002")]
    [InlineData("public partial class Subject { private int Serialize; }", "STV0002")]
    [InlineData("public partial class Subject { private int _x; public enum Serialize { No } }", "STV0002")]
    [InlineData("[Stevedore.RuntimeClass(Schema = 65535)] public partial class Subject;", "STV0002")]
    [InlineData("[Stevedore.RuntimeClass(\"\")] public partial class Subject;", "STV0005")]
    [InlineData("[Stevedore.RuntimeClass(\"CÄgypten\")] public partial class Subject;", "STV0005")]
    [InlineData("public partial class Subject : NotPartial;", "STV0009")]
    [InlineData("public partial class Subject : System.Random;", "STV0009")]
    [InlineData("public partial class Subject : System.Collections.Hashtable;", "STV0009")]
    [InlineData("public partial class Subject { [Stevedore.AsReference] private int _number; }", "STV0002")]
    [InlineData("public partial class Subject { private class Own; [Stevedore.AsReference] private System.Action[]? _hidden; }", "STV0002")]
    [InlineData("public partial class Subject { [Embedded] private Subject _self = null!; }", "STV0011")]
    [InlineData(
        "public partial class Subject { private Wrapper _wrapper; "
            + "[Serializable] public partial struct Wrapper { [Embedded] private Subject _inner; } }",
        "STV0011")]
    [InlineData("public partial class Subject { [Order(1)] private int _a; private int _b; }", "STV0004")]
    [InlineData("public partial class Subject { [Order(1)] private int _a; [Order(1)] private int _b; }", "STV0004")]
    [InlineData("public partial class Subject { [OptionalField(VersionAdded = 1)] private int _a; }", "STV0007")]
    [InlineData("public partial class Subject : Versioned;", "STV0007")]
    public void A_type_that_cannot_be_archived_as_it_is_has_a_problem(string type, string id)
    {
        GeneratorRun run = GeneratorRun.Over(Source + "[Serializable] " + type);

        Assert.Equal(id, Assert.Single(ProblemsOf(run)).Id);
        Assert.DoesNotContain("Cargo.Subject.g.cs", run.Files.Keys);
    }

    [Theory]
    [InlineData("public partial class Subject(int x) { private int _x = x; }")]
    [InlineData("public partial class Subject(int x) { private int x = x; public int X => x; }")]
    [InlineData(
        "public partial class Subject(int x, System.Action? done) { public int X => x++; public void Finish() => done?.Invoke(); }")]
    [InlineData("public partial class Subject(int x) { [Order(2)] private int _a; [Order(1)] private int _b; public int X => x; }")]
    [InlineData(
        "public partial class Subject(System.IO.Stream stream) { public long Length { get; } = stream.Length; "
            + "public object Of(object other) { object stream = other; return stream; } }")]
    [InlineData("public partial record Subject(int X) { public int Double => X * 2; }")]
    [InlineData("[RuntimeClass(Schema = 2)] public partial class Subject : Versioned;")]
    [InlineData("public partial class Subject : Plain { private int _x; }")]
    [InlineData(
        "public partial class Subject(int x) : System.Collections.Generic.List<int> { public void Serialize(Archive archive) => "
            + "archive.Write(x); }")]
    [InlineData("public partial class Subject : System.EventArgs { private int _x; }")]
    [InlineData(
        "public partial class Subject { private Subject? _next; "
            + "[Embedded] private System.Collections.Generic.List<Subject> _children = []; "
            + "[Embedded] private Good _one = new(), _two = new(); }")]
    public void A_type_that_looks_like_one_of_those_has_none(string type)
    {
        GeneratorRun run = GeneratorRun.Over(Source + "[Serializable] " + type);

        Assert.Empty(ProblemsOf(run));
        Assert.Contains("Cargo.Subject.g.cs", run.Files.Keys);
    }

    [Fact]
    public void Fields_in_several_files_without_order_are_a_problem()
    {
        GeneratorRun run = GeneratorRun.Over(
            Source + "[Serializable] public partial class Subject { private int _a; }",
            "namespace Cargo; public partial class Subject { private int _b; }");

        Assert.Equal("STV0003", Assert.Single(ProblemsOf(run)).Id);
    }

    [Fact]
    public void A_type_that_is_not_partial_is_left_in_silence()
    {
        INamedTypeSymbol type = GeneratorRun.Compile("Cargo", Source).GetTypeByMetadataName("Cargo.NotPartial")!;

        Assert.Null(TypeParser.Parse(type, CancellationToken.None));
    }

    private const string Source = """
        using System;
        using System.Runtime.InteropServices;
        using System.Runtime.Serialization;
        using Stevedore;

        namespace Cargo;

        public class Plain;
        public struct PlainValue;
        [Serializable] public class NotPartial;
        [Serializable] public abstract partial class Abstract;
        [Serializable] public partial class Good;
        [Serializable, RuntimeClass(Schema = 2)] public partial class Versioned { [OptionalField(VersionAdded = 2)] private int _a; }
        public interface INamed;

        """;

    private static EquatableArray<Problem> Parse(string members) =>
        ProblemsOf(GeneratorRun.Over($"{Source} [Serializable] public partial class Subject {{ {members} }}"));

    private static EquatableArray<Problem> ProblemsOf(GeneratorRun run)
    {
        INamedTypeSymbol subject = run.Input.GetTypeByMetadataName("Cargo.Subject") ?? run.Input.GetTypeByMetadataName("Cargo.Subject`1")!;
        ParsedType parsed = TypeParser.Parse(subject, CancellationToken.None)!;
        Assert.Equal(parsed.IsArchivable, run.Files.ContainsKey("Cargo.Subject.g.cs"));
        return parsed.Problems;
    }
}
