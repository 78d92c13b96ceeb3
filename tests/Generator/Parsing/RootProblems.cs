using Microsoft.CodeAnalysis;
using Stevedore.Generator.Model;
using Stevedore.Generator.Parse;
using Stevedore.Generator.Tests.Harness;

namespace Stevedore.Generator.Tests.Parsing;

public sealed class RootProblems
{
    [Theory]
    [InlineData("Archive.Serialize(new List<System.IO.Stream>());")]
    [InlineData("Archive.Serialize(new System.Net.Sockets.TcpClient());")]
    [InlineData("Archive.Deserialize<nint>(new byte[8]);")]
    [InlineData("Func<byte[], ArchiveOptions?, nint> load = Archive.Deserialize<nint>;")]
    [InlineData("Action<string, nint, ArchiveOptions?> save = Archive.Save;")]
    [InlineData("object load = (Func<string, ArchiveOptions?, nint>)Archive.Load<nint>;")]
    [InlineData("Archive.Deserialize<object>(new byte[8]);")]
    [InlineData("Archive.Load<IDisposable>(\"x\");")]
    [InlineData("Archive.Clone(new List<Action>());")]
    [InlineData("Archive.Serialize(new List<Hidden>());")]
    [InlineData("Archive.Serialize(new List<nint>(), typeof(List<nint>));")]
    [InlineData("Archive.Deserialize(typeof(nint), new byte[8]);")]
    public void A_root_that_has_no_wire_form_is_a_problem_of_the_call(string statement)
    {
        Problem problem = Assert.Single(Parse(statement)).Problem!;

        Assert.Equal("STV0002", problem.Id);
    }

    [Theory]
    [InlineData("Archive.Serialize(new CPort());")]
    [InlineData("Func<byte[], ArchiveOptions?, CPort> load = Archive.Deserialize<CPort>; load(new byte[1], null);")]
    [InlineData("string Load = nameof(Archive.Load); Load += Load.Length; (string Save, int Clone) pair = (Save: Load, Clone: 1);")]
    [InlineData("Archive.Load<IShape>(\"x\"); Archive.Serialize<Vessel>(null!); Archive.Deserialize<Shelf<int>>(new byte[1]);")]
    [InlineData("Archive.Serialize(new Hidden());")]
    [InlineData("static byte[] Store<T>(T value) => Archive.Serialize(new Box<T>());")]
    [InlineData("Archive.Clone<object>(new CPort()); Archive.Clone<IShape?>(null);")]
    [InlineData("static byte[] Store<T>(T value) where T : IArchivable => Archive.Serialize(value);")]
    [InlineData("static byte[] Store<T>(T value) where T : CPort => Archive.Serialize(value);")]
    [InlineData("static byte[] Store<T>(T value) => Archive.Serialize(value);")]
    [InlineData("static byte[] Store<T>(T value) where T : class => Archive.Serialize<List<T>>(new List<T> { value });")]
    [InlineData("static byte[] Store(object value) => Archive.Serialize(value, value.GetType());")]
    [InlineData("Archive.Deserialize(typeof(CPort), new byte[8]);")]
    public void What_has_a_body_of_its_own_needs_nothing(string statement)
    {
        Assert.All(Parse(statement), root => Assert.Equal(ParsedRoot.NothingNeeded, root));
        Assert.DoesNotContain(Run(statement).Files.Keys, name => name.EndsWith("ArchiveRoots.g.cs", StringComparison.Ordinal));
    }

    [Fact]
    public void Calls_that_differ_in_nulls_only_share_a_formatter_that_keeps_them()
    {
        const string Calls =
            "Archive.Serialize(new List<string>()); Archive.Serialize(new List<string?>()); Archive.Serialize(new List<string>());";

        GeneratorRun run = Run(Calls).ShouldCompile();

        string roots = run.Files["Stevedore.Registries.Cargo.ArchiveRoots.g.cs"];
        Assert.Single(roots.Split('\n'), line => line.Contains("sealed class", StringComparison.Ordinal));
        Assert.Contains("List<string?>", roots, StringComparison.Ordinal);
    }

    private static ParsedRoot[] Parse(string statement)
    {
        Compilation input = Run(statement).Input;
        SyntaxTree tree = input.SyntaxTrees.Single();
        SemanticModel model = input.GetSemanticModel(tree);
        return
        [
            .. tree.GetRoot(TestContext.Current.CancellationToken).DescendantNodes()
                .Where(RootParser.IsCandidate)
                .Select(call => RootParser.Parse(call, model, TestContext.Current.CancellationToken))
                .OfType<ParsedRoot>(),
        ];
    }

    private static GeneratorRun Run(string statement) => GeneratorRun.Over($$"""
        using System;
        using System.Collections.Generic;
        using Stevedore;
        namespace Cargo;
        [Serializable] public partial class CPort;
        public interface IShape;
        [Serializable] public abstract partial class Vessel;
        [Serializable] public abstract partial class Shelf<T> { private T? _value; }
        [Serializable] public partial class Box<T> { private T? _value; }
        public partial class Program
        {
            [Serializable] private partial struct Hidden { public int X; }
            public void Main() { {{statement}} }
        }
        """);
}
