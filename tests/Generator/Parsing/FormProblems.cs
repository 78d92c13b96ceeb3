using Stevedore.Generator.Model;
using Stevedore.Generator.Parse;
using Stevedore.Generator.Tests.Harness;

namespace Stevedore.Generator.Tests.Parsing;

/// <summary>Attributes for layouts where they cannot be meant.</summary>
public sealed class FormProblems
{
    [Theory]
    [InlineData("[WireType(WireType.Time)] private int _x;", "STV0002")]
    [InlineData("[WireType(WireType.Byte)] private double _x;", "STV0002")]
    [InlineData("[WireType(WireType.Byte)] private string _x = \"\";", "STV0002")]
    [InlineData("[Count(WireType.AnsiString)] private byte[] _x = [];", "STV0002")]
    [InlineData("[Count(WireType.Byte), FixedLength(2)] private byte[] _x = [];", "STV0002")]
    [InlineData("[FixedLength(2)] private System.Collections.Generic.HashSet<int> _x = [];", "STV0002")]
    [InlineData("[FixedLength(2, 2)] private System.Collections.Generic.SortedSet<int>[] _x = [];", "STV0002")]
    [InlineData("[NullTerminated] private System.Collections.Generic.LinkedList<int> _x = [];", "STV0002")]
    [InlineData("[FixedLength(2)] private int _x;", "STV0002")]
    [InlineData("[FixedLength(2, 2)] private int[] _x = [];", "STV0002")]
    [InlineData("[FixedLength(0)] private int[] _x = [];", "STV0002")]
    [InlineData("[NullTerminated] private int[] _x = [];", "STV0002")]
    [InlineData("[NullTerminated, Embedded] private Good[] _x = [];", "STV0002")]
    [InlineData("[CodePage(932), WireType(WireType.UnicodeString)] private string _x = \"\";", "STV0002")]
    [InlineData("[CodePage(0)] private string _x = \"\";", "STV0002")]
    [InlineData("[Magic] private string _x = \"SHIP\";", "STV0002")]
    [InlineData("[Magic] private const string X = \"\";", "STV0002")]
    [InlineData("[Magic] private const double X = 1;", "STV0002")]
    [InlineData("[When(\"Missing\")] private int _x;", "STV0002")]
    [InlineData("[When(nameof(Number))] private int _x; private static int Number() => 1;", "STV0002")]
    [InlineData("[When(typeof(Good), \"IsHidden\")] private int _x;", "STV0002")]
    [InlineData("[BodyVersion] private string _x = \"\";", "STV0002")]
    [InlineData("[When(nameof(_y))] private int _x; private bool _y;", "STV0007")]
    [InlineData("[Removed(9)] private int _x;", "STV0007")]
    [InlineData("[Removed(0)] private int _x;", "STV0007")]
    [InlineData("[Removed(1), OptionalField(VersionAdded = 1)] private int _x;", "STV0007")]
    public void An_attribute_that_cannot_be_meant_is_a_problem(string member, string id)
    {
        (EquatableArray<Problem> problems, bool isGenerated) = Parse(member);

        Assert.Equal(id, Assert.Single(problems).Id);
        Assert.False(isGenerated);
    }

    [Theory]
    [InlineData("[NetworkOrder] private byte _x;")]
    [InlineData("[NetworkOrder] private string _x = \"\";")]
    [InlineData("[CodePage(932)] private int _x;")]
    [InlineData("[Count(WireType.Byte)] private int _x;")]
    public void An_attribute_without_effect_does_no_harm(string member)
    {
        (EquatableArray<Problem> problems, bool isGenerated) = Parse(member);

        Assert.Equal("STV0010", Assert.Single(problems).Id);
        Assert.True(isGenerated);
    }

    [Theory]
    [InlineData("[BodyVersion] private int _v; [OptionalField(VersionAdded = 900)] private int _x; [Removed(900)] private int _y;")]
    [InlineData("private bool _y; [When(nameof(_y))] private int _x;")]
    [InlineData("[NestedArchive, Count(WireType.UInt32)] private int _x;")]
    [InlineData("[FixedLength(2, 8)] private string[] _x = [];")]
    [InlineData("[System.Runtime.InteropServices.MarshalAs(System.Runtime.InteropServices.UnmanagedType.LPStr)] private int _x;")]
    public void What_looks_like_one_of_those_is_none(string member)
    {
        (EquatableArray<Problem> problems, bool isGenerated) = Parse(member);

        Assert.Empty(problems);
        Assert.True(isGenerated);
    }

    [Fact]
    public void A_former_name_must_be_one_that_MFC_takes()
    {
        GeneratorRun run = GeneratorRun.Over(Source + "[Serializable, FormerName(\"CÄgypten\")] public partial class Subject;");

        Assert.Equal("STV0005", Assert.Single(ProblemsOf(run)).Id);
    }

    private const string Source = """
        using System;
        using System.Runtime.Serialization;
        using Stevedore;

        namespace Cargo;

        [Serializable] public partial class Good { private static bool IsHidden() => true; }

        """;

    private static (EquatableArray<Problem> Problems, bool IsGenerated) Parse(string member)
    {
        GeneratorRun run = GeneratorRun.Over(
            $"{Source} [Serializable, RuntimeClass(Schema = 2, Versionable = true)] public partial class Subject {{ {member} }}");
        return (ProblemsOf(run), run.Files.ContainsKey("Cargo.Subject.g.cs"));
    }

    private static EquatableArray<Problem> ProblemsOf(GeneratorRun run) =>
        TypeParser.Parse(run.Input.GetTypeByMetadataName("Cargo.Subject")!, CancellationToken.None)!.Problems;
}
