using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Stevedore.Generator.Tests.Harness;

namespace Stevedore.Generator.Tests.Parsing;

/// <summary>What the user has silenced, or has never switched on, does not come back in generated code. Warnings are errors here.</summary>
public sealed class UserWarnings
{
    private const string EveryKind = """
        using System;
        using System.Collections.Generic;
        using System.Collections.Immutable;
        using System.Text;
        using Stevedore;

        namespace Cargo
        {
            [Serializable] public partial class Port { private readonly string _name = ""; public int X { get; } }

            public interface IThing { }

            [Serializable] public partial class Ship
            {
                private readonly string r01; private readonly List<string> r02; private readonly Dictionary<string, List<Port>> r03;
                private readonly Port r04; private readonly IThing r05; private readonly object r06; private readonly Version r07;
                private readonly StringBuilder r08; private readonly Tuple<string, Port> r09; private readonly (string, Port) r10;
                private readonly ImmutableDictionary<string, Port> r11; private readonly string[,] r12; private readonly Lazy<Port> r13;
                [Embedded] private readonly Port r14 = new Port(); private readonly IDictionary<string, IList<Port>> r15;
                private readonly Box<string> r16; private string f01; private List<string> f02; private Port f03;
                [Embedded] private Port f04 = new Port(); private Lazy<string> f05; private (string, Port)? f06;
                public string G01 { get; } public Dictionary<string, Port> G02 { get; } public virtual string[][] P01 { get; set; }
                [Embedded, When(nameof(Has))] public Port P02; public bool Has() => true;
            }

            [Serializable] public partial class Box<T> { private readonly T a; private readonly List<T> b; public T[] C { get; set; } }
            [Serializable] public readonly partial struct RS { private readonly string a; public Dictionary<string, Port> B { get; } }
            [Serializable] public partial record Rec(string A, Dictionary<string, Port> B);
            [Serializable] public partial class Prim(string name, Dictionary<string, Port> map)
            {
                public int Count => map.Count + name.Length;
            }
        }
        """;

    [Theory]
    [InlineData(NullableContextOptions.Disable)]
    [InlineData(NullableContextOptions.Annotations)]
    [InlineData(NullableContextOptions.Warnings)]
    [InlineData(NullableContextOptions.Enable)]
    public void Generated_code_compiles_in_every_nullable_context(NullableContextOptions context)
    {
        Compilation input = GeneratorRun.Compile("Cargo", EveryKind);
        input = input.WithOptions(((CSharpCompilationOptions)input.Options).WithNullableContextOptions(context));

        Assert.Empty(InGeneratedFiles(GeneratorRun.Over(input)));
    }

    [Theory]
    [InlineData("""
        #pragma warning disable ACME001, ACME002
        [Serializable] public partial class Settings
        {
            [Experimental("ACME001")] public int New { get; set; }
            public Mode M;
            public Other? O;
        }
        [Experimental("ACME002")] public enum Mode { A, B }
        [Serializable, Experimental("ACME002")] public partial class Other { public int X; }
        """)]
    [InlineData("""
        #pragma warning disable ACME10, ACME11
        [Serializable] public partial class Settings
        {
            [Obsolete("use New", DiagnosticId = "ACME10")] public int Old { get; set; }
            public Mode Mode { get; set; }
        }
        [Obsolete("gone", DiagnosticId = "ACME11")] public enum Mode { A, B }
        [Serializable, Obsolete("gone", DiagnosticId = "ACME10")] public partial class Other { public int X; }
        """)]
    [InlineData("""
        [Serializable, Obsolete("gone", true)] public partial class Gone { public int X; private Gone() { } private Mode _m; }
        [Serializable, Obsolete("gone", true)] public partial struct GoneStruct { public int X; }
        [Obsolete("gone", true)] public enum Mode { A }
        public partial class Outer { [Serializable, Obsolete("gone", true)] private partial class Inner { private int _x; } }
        """)]
    [InlineData("""
        #pragma warning disable CS8981
        [Serializable] public partial class small { public int X; }
        [Serializable] public partial class Holder
        {
            [DisallowNull] public string? Name { get; set; }
            [AllowNull] public string Other { get; set; } = "";
        }
        """)]
    [InlineData("""
        [Serializable] public partial class P { public int X; private P() { } public P(int x) => X = x; }
        [Serializable] public partial struct Q { public int X; }
        """, "[assembly: CLSCompliant(true)]")]
    public void What_the_user_has_answered_is_not_asked_again(string source, string attributes = "")
    {
        const string Usings = "using System; using System.Diagnostics.CodeAnalysis; using Stevedore;";
        string text = $"{Usings}\n{attributes}\nnamespace Cargo;\n{source}";

        Assert.Empty(InGeneratedFiles(GeneratorRun.Over(text)));
    }

    [Fact]
    public void A_type_that_is_obsolete_as_an_error_is_refused_where_generated_code_could_not_name_it()
    {
        GeneratorRun run = GeneratorRun.Over("""
            using System;
            using Stevedore;
            namespace Cargo;
            [Obsolete("gone", true)] public enum Mode { A }
            [Serializable] public partial class Holder { [Obsolete("x", true)] public Mode M { get; set; } }
            """);

        Assert.DoesNotContain("Cargo.Holder.g.cs", run.Files.Keys);
        Assert.Empty(InGeneratedFiles(run));
    }

    private static IEnumerable<string> InGeneratedFiles(GeneratorRun run) => run.Output.GetDiagnostics()
        .Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning
            && diagnostic.Location.SourceTree is { } tree && run.Result.GeneratedTrees.Contains(tree))
        .Select(diagnostic => diagnostic.ToString());
}
