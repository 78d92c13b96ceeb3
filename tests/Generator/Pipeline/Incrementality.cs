using Microsoft.CodeAnalysis;
using Stevedore.Generator.Tests.Harness;

namespace Stevedore.Generator.Tests.Pipeline;

public sealed class Incrementality
{
    private const string Port = """
        using System;
        namespace Cargo;
        [Serializable]
        public partial class CPort
        {
            private string _name = "";
        }
        """;

    private const string Ship = """
        using System;
        namespace Cargo;
        [Serializable]
        public partial class CShip
        {
            private CPort? _home;
        }
        """;

    private const string Unrelated = """
        namespace Cargo;
        public static class Program
        {
            public static int Answer() => 42;
        }
        """;

    private const string Roots = """
        using System.Collections.Generic;
        namespace Cargo;
        public static class Store
        {
            public static byte[] All(List<CPort> ports) => Stevedore.Archive.Serialize(ports);
        }
        """;

    [Fact]
    public void An_edit_elsewhere_runs_nothing_again()
    {
        string edited = Unrelated.Replace("42", "43", StringComparison.Ordinal);

        GeneratorRun after = GeneratorRun.Over(Port, Ship, Unrelated).Again(input => Replace(input, 2, edited));

        AssertNothingNew(after);
    }

    [Fact]
    public void A_comment_in_the_file_of_a_type_runs_nothing_again()
    {
        GeneratorRun after = GeneratorRun.Over(Port, Ship).Again(input => Replace(input, 0, "// A remark.\n" + Port + "\n// Another."));

        AssertNothingNew(after);
    }

    [Fact]
    public void The_body_of_a_method_of_a_type_runs_nothing_again()
    {
        string edited = Port.Replace("private", "public override string ToString() => \"port\"; private", StringComparison.Ordinal);

        AssertNothingNew(GeneratorRun.Over(Port, Ship).Again(input => Replace(input, 0, edited)));
    }

    [Fact]
    public void A_new_member_changes_the_plan_of_its_type_alone()
    {
        string edited = Port.Replace("}", "    private int _berths; }", StringComparison.Ordinal);

        GeneratorRun after = GeneratorRun.Over(Port, Ship).Again(input => Replace(input, 0, edited));

        Assert.Equal(
            [IncrementalStepRunReason.Modified, IncrementalStepRunReason.Cached],
            Reasons(after, TrackingNames.Plans));
        Assert.All(Reasons(after, TrackingNames.Registry), AssertOld);
        Assert.Contains("_berths", after.Files["Cargo.CPort.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_new_member_writes_the_file_of_its_type_alone()
    {
        string edited = Port.Replace("}", "    private int _berths; }", StringComparison.Ordinal);

        GeneratorRun after = GeneratorRun.Over(Port, Ship, Roots).Again(input => Replace(input, 0, edited));

        Assert.Single(
            OutputReasons(after),
            static reason => reason is not (IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged));
        Assert.Contains("_berths", after.Files["Cargo.CPort.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_comment_beside_a_root_runs_nothing_again()
    {
        string edited = Roots.Replace("Archive", "/* A remark. */ Archive", StringComparison.Ordinal);

        AssertNothingNew(GeneratorRun.Over(Port, Ship, Roots).Again(input => Replace(input, 2, edited)));
    }

    [Fact]
    public void The_underlying_type_of_an_enum_elsewhere_changes_the_types_that_use_it()
    {
        string user = Port.Replace("string _name = \"\"", "Kind _kind", StringComparison.Ordinal);

        GeneratorRun after = GeneratorRun.Over(user, Ship, "namespace Cargo; public enum Kind { A }")
            .Again(input => Replace(input, 2, "namespace Cargo; public enum Kind : byte { A }"));

        Assert.Equal([IncrementalStepRunReason.Modified, IncrementalStepRunReason.Cached], Reasons(after, TrackingNames.Plans));
    }

    [Fact]
    public void A_constant_that_an_attribute_gets_its_value_from_by_way_of_another_changes_the_type()
    {
        string named = Port.Replace("[Serializable]", "[Serializable, Stevedore.RuntimeClass(Names.Port)]", StringComparison.Ordinal);
        const string Names =
            "using static Cargo.Parts; namespace Cargo; public static class Names { public const string Port = \"C\" + End; }";
        const string Parts = "namespace Cargo; public static class Parts { public const string End = \"Harbour\"; }";

        string edited = Parts.Replace("Harbour", "Haven", StringComparison.Ordinal);

        GeneratorRun after = GeneratorRun.Over(named, Names, Parts).Again(input => Replace(input, 2, edited));

        Assert.Contains("\"CHaven\"", after.Registry, StringComparison.Ordinal);
    }

    [Fact]
    public void A_new_wire_name_changes_the_registry()
    {
        string edited = Port.Replace("[Serializable]", "[Serializable, Stevedore.RuntimeClass(\"CHarbour\")]", StringComparison.Ordinal);

        GeneratorRun after = GeneratorRun.Over(Port, Ship).Again(input => Replace(input, 0, edited));

        Assert.Equal([IncrementalStepRunReason.Modified], Reasons(after, TrackingNames.Registry));
        Assert.Contains("\"CHarbour\"", after.Registry, StringComparison.Ordinal);
    }

    private static Compilation Replace(Compilation input, int index, string source)
    {
        SyntaxTree old = input.SyntaxTrees.ElementAt(index);
        return input.ReplaceSyntaxTree(old, GeneratorRun.Parse(source, old.FilePath));
    }

    private static void AssertNothingNew(GeneratorRun run)
    {
        string[] steps =
        [
            TrackingNames.Assembly, TrackingNames.Types, TrackingNames.Plans,
            TrackingNames.Registrations, TrackingNames.Roots, TrackingNames.Registry,
        ];
        Assert.All(steps, step => Assert.All(Reasons(run, step), AssertOld));
        Assert.All(OutputReasons(run), AssertOld);
    }

    private static IEnumerable<IncrementalStepRunReason> OutputReasons(GeneratorRun run) =>
        run.Result.Results.Single().TrackedOutputSteps.Values
            .SelectMany(static runs => runs)
            .SelectMany(static step => step.Outputs)
            .Select(static output => output.Reason);

    private static void AssertOld(IncrementalStepRunReason reason) =>
        Assert.True(reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged, $"The step ran: {reason}.");

    private static IncrementalStepRunReason[] Reasons(GeneratorRun run, string step) =>
        run.Result.Results.Single().TrackedSteps[step].SelectMany(run => run.Outputs).Select(output => output.Reason).ToArray();
}
