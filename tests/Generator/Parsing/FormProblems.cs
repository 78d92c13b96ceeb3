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
    [InlineData("[Count(WireType.AnsiString)] private string _x = \"\";", "STV0002")]
    [InlineData("[Count(WireType.Time)] private byte[] _x = [];", "STV0002")]
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
    [InlineData("[When(nameof(_y))] private int _x; private bool _y;", "STV0012")]
    [InlineData("[Count(nameof(_y))] private byte[] _x = []; private int _y;", "STV0012")]
    [InlineData("[Count(\"Missing\")] private byte[] _x = [];", "STV0002")]
    [InlineData("private double _y; [Count(nameof(_y))] private byte[] _x = [];", "STV0002")]
    [InlineData("private int _y; [Count(nameof(_y))] private int _x;", "STV0002")]
    [InlineData("private int _y; [Count(nameof(_y)), FixedLength(2)] private byte[] _x = [];", "STV0002")]
    [InlineData("private int _y; [Count(nameof(_y)), NestedArchive] private byte[] _x = [];", "STV0002")]
    [InlineData("private int _y; [Count(nameof(_y), nameof(_y), nameof(_y), nameof(_y))] private byte[] _x = [];", "STV0002")]
    [InlineData("[TerminatedBy(0)] private string[] _x = [];", "STV0002")]
    [InlineData("[TerminatedBy(256)] private byte[] _x = [];", "STV0002")]
    [InlineData("[TerminatedBy(-1)] private ushort[] _x = [];", "STV0002")]
    [InlineData("[TerminatedBy(70000), WireType(WireType.UInt16)] private int[] _x = [];", "STV0002")]
    [InlineData("[TerminatedBy(0)] private int _x;", "STV0002")]
    [InlineData("[TerminatedBy(0), Embedded] private Good[] _x = [];", "STV0002")]
    [InlineData("[TerminatedBy(0, \"Missing\"), Embedded] private Good[] _x = [];", "STV0002")]
    [InlineData("[TerminatedBy(0, \"Second\"), Embedded] private Good[] _x = [];", "STV0002")]
    [InlineData("[TerminatedBy(0, \"First\")] private Good[] _x = [];", "STV0002")]
    [InlineData("[Until(\"IsHidden\"), Embedded] private Good[] _x = [];", "STV0002")]
    [InlineData("[Until(\"IsLast\")] private Good[] _x = [];", "STV0002")]
    [InlineData("[Rest] private int _x;", "STV0002")]
    [InlineData("[Rest, Count(WireType.Byte)] private byte[] _x = [];", "STV0002")]
    [InlineData("[Rest] private byte[] _x = []; private int _y;", "STV0013")]
    [InlineData("private Tail _x; private int _y;", "STV0013")]
    [InlineData("private Tail[] _x = [];", "STV0013")]
    [InlineData("[TypeDiscriminator(WireType.AnsiString)] private Good _x = null!;", "STV0002")]
    [InlineData("[TypeDiscriminator(WireType.Byte)] private Good _x = null!;", "STV0002")]
    [InlineData("[TypeDiscriminator(WireType.Byte), DerivedType(typeof(Good), 256)] private Good _x = null!;", "STV0002")]
    [InlineData("[TypeDiscriminator(WireType.Byte), DerivedType(typeof(string), 1)] private Good _x = null!;", "STV0002")]
    [InlineData("[TypeDiscriminator(WireType.Byte), DerivedType(typeof(Subject), 1)] private Good _x = null!;", "STV0002")]
    [InlineData("[TypeDiscriminator(WireType.Byte), DerivedType(typeof(Good), 1), DerivedType(typeof(Better), 1)] Good _x;", "STV0002")]
    [InlineData("[TypeDiscriminator(WireType.Byte), DerivedType(typeof(Good), 1), DerivedType(typeof(Good), 2)] Good _x;", "STV0002")]
    [InlineData("[TypeDiscriminator(WireType.Byte), DerivedType(typeof(Good), 1), Embedded] private Good _x = null!;", "STV0002")]
    [InlineData("[TypeDiscriminator(WireType.Byte), DerivedType(typeof(Good), 1), TerminatedBy(1)] private Good[] _x = [];", "STV0002")]
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
    [InlineData("private byte _y; private int _z; [Count(nameof(_y))] private string _x = \"\";")]
    [InlineData("[Count(nameof(Half))] private byte[] _x = []; private int Half => 2; private int _z;")]
    [InlineData("[Count(WireType.AnsiString)] private byte[] _x = [];")]
    [InlineData("[TerminatedBy(0, \"First\"), Embedded] private Good[] _x = [];")]
    [InlineData("[Until(\"IsLast\"), Embedded] private Good[] _x = [];")]
    [InlineData("private int _y; [Rest] private byte[] _x = [];")]
    [InlineData("private int _y; private Tail _x;")]
    [InlineData("[NestedArchive] private Tail _x; private int _y;")]
    [InlineData("[TypeDiscriminator(WireType.Byte), DerivedType(typeof(Good), 1), TerminatedBy(0)] private Good[] _x = [];")]
    [InlineData("[System.Runtime.InteropServices.MarshalAs(System.Runtime.InteropServices.UnmanagedType.LPStr)] private int _x;")]
    public void What_looks_like_one_of_those_is_none(string member)
    {
        (EquatableArray<Problem> problems, bool isGenerated) = Parse(member);

        Assert.Empty(problems);
        Assert.True(isGenerated);
    }

    [Theory]
    [InlineData("Sequential, Pack = 8", "public byte A; public string Name;", "'Name' has no fixed size in memory")]
    [InlineData("Sequential, Pack = 8", "[FixedLength(4)] public string Name;", "'Name' has no fixed size in memory")]
    [InlineData("Sequential, Pack = 8", "public Good? Good;", "'Good' has no fixed size in memory")]
    [InlineData("Sequential, Pack = 8", "[Embedded] public Good Good;", "'Good' has no fixed size in memory")]
    [InlineData("Sequential, Pack = 8", "public int? Number;", "'Number' has no fixed size in memory")]
    [InlineData("Sequential, Pack = 8", "public byte[] Bytes;", "'Bytes' has no fixed size in memory")]
    [InlineData("Sequential, Pack = 8", "public decimal Price;", "'Price' has no fixed size in memory")]
    [InlineData("Sequential, Pack = 8", "public OleDateTime At;", "'At' has no fixed size in memory")]
    [InlineData("Sequential, Pack = 8", "public byte A; public Loose Loose;", "'Loose' in it has gaps too")]
    [InlineData("Sequential, Pack = 8", "public byte A; [When(nameof(Has))] public int B; bool Has() => true;", "'B' is not always")]
    [InlineData("Sequential, Size = 4", "public int A; public int B;", "its Size is less than the 8 bytes of its members")]
    [InlineData("Sequential, Pack = 8", "[FixedLength(2)] public Subject[] Inner;", "'Subject' in it is no structure whose members")]
    [InlineData("Explicit", "[FieldOffset(0)] public int A; [FieldOffset(2)] public int B;", "'B' and 'A' overlap")]
    [InlineData("Explicit", "[FieldOffset(0)] public int A; [FieldOffset(0)] public bool B;", "'B' and 'A' overlap")]
    [InlineData("Explicit", "[FieldOffset(0)] public bool A; [FieldOffset(0)] public byte B;", "'B' and 'A' overlap")]
    public void A_structure_that_cannot_be_raw_is_a_problem(string layout, string members, string reason)
    {
        (EquatableArray<Problem> problems, bool isGenerated) = ParseStructure(layout, members);

        Problem problem = Assert.Single(problems);
        Assert.Equal("STV0002", problem.Id);
        Assert.StartsWith("its [StructLayout] says where every byte lies, but " + reason, problem.Arguments[1], StringComparison.Ordinal);
        Assert.False(isGenerated);
    }

    [Theory]
    [InlineData("Sequential", "public byte A; public int B; public string Name;")]
    [InlineData("Sequential, Pack = 1", "public byte A; public int B; public string Name;")]
    [InlineData("Sequential, CharSet = CharSet.Ansi", "public byte A; public int B;")]
    [InlineData("Auto", "public byte A; public int B;")]
    [InlineData("Sequential, Pack = 4", "public byte A; public short B; public byte C; private StructurePadding _gaps;")]
    [InlineData("Sequential, Pack = 4", "public int A; public Pair B;")]
    [InlineData("Explicit", "[FieldOffset(4)] public int A; [FieldOffset(0)] public int B;")]
    public void A_structure_with_another_word_about_memory_is_none(string layout, string members)
    {
        (EquatableArray<Problem> problems, bool isGenerated) = ParseStructure(layout, members);

        Assert.Empty(problems);
        Assert.True(isGenerated);
    }

    [Theory]
    [InlineData("[StructLayout(LayoutKind.Sequential, Pack = 4)] public partial struct Subject { byte _a; int _b; }", "STV0015", true)]
    [InlineData("[StructLayout(LayoutKind.Sequential, Pack = 4)] public partial class Subject { byte _a; int _b; }", "STV0010", true)]
    [InlineData("public partial struct Subject { byte _a; int _b; StructurePadding _c; }", "STV0002", false)]
    [InlineData("public partial class Subject { byte _a; int _b; StructurePadding _c; }", "STV0002", false)]
    [InlineData("public partial struct Subject { byte _a; int _b; StructurePadding[] _c; }", "STV0002", false)]
    public void What_has_no_gaps_keeps_none(string subject, string id, bool isGenerated)
    {
        GeneratorRun run = GeneratorRun.Over($"{Source} [Serializable] {subject}");

        Assert.Equal(id, Assert.Single(ProblemsOf(run)).Id);
        Assert.Equal(isGenerated, run.Files.ContainsKey("Cargo.Subject.g.cs"));
    }

    [Fact]
    public void A_former_name_must_be_one_that_MFC_takes()
    {
        GeneratorRun run = GeneratorRun.Over(Source + "[Serializable, FormerName(\"CÄgypten\")] public partial class Subject;");

        Assert.Equal("STV0005", Assert.Single(ProblemsOf(run)).Id);
    }

    private const string Source = """
        using System;
        using System.Runtime.InteropServices;
        using System.Runtime.Serialization;
        using Stevedore;
        using Stevedore.Mfc;

        namespace Cargo;

        [Serializable] public partial struct Pair { public short A, B; }

        [Serializable] public partial struct Loose { public byte A; public short B; }

        [Serializable] public partial class Good
        {
            internal int First;
            internal int Second;
            internal bool IsLast => Second == 0;
            private static bool IsHidden() => true;
        }

        [Serializable] public partial class Better : Good;

        [Serializable] public partial struct Tail { [Rest] private byte[] _tail; }

        """;

    private static (EquatableArray<Problem> Problems, bool IsGenerated) Parse(string member)
    {
        GeneratorRun run = GeneratorRun.Over(
            $"{Source} [Serializable, RuntimeClass(Schema = 2, Versionable = true)] public partial class Subject {{ {member} }}");
        return (ProblemsOf(run), run.Files.ContainsKey("Cargo.Subject.g.cs"));
    }

    private static (EquatableArray<Problem> Problems, bool IsGenerated) ParseStructure(string layout, string members)
    {
        GeneratorRun run = GeneratorRun.Over(
            $"{Source} [Serializable, StructLayout(LayoutKind.{layout})] public partial struct Subject {{ {members} }}");
        return (ProblemsOf(run), run.Files.ContainsKey("Cargo.Subject.g.cs"));
    }

    private static EquatableArray<Problem> ProblemsOf(GeneratorRun run) =>
        TypeParser.Parse(run.Input.GetTypeByMetadataName("Cargo.Subject")!, CancellationToken.None)!.Problems;
}
