using System.Text;
using Stevedore.Mfc;
using Stevedore.Tool.Dumping;
using Stevedore.Tool.Dumping.Application;
using Stevedore.Tool.Dumping.Failures;
using Stevedore.Tool.Tests.Dumping.Model;

namespace Stevedore.Tool.Tests.Dumping;

/// <summary>Files that are otherwise than the class has them, each in one way, and what is said of them.</summary>
public sealed class FailureTests
{
    private static readonly UserAssembly s_assembly = UserAssembly.Load(typeof(Harbor).Assembly.Location);

    [Fact]
    public void A_file_as_the_class_has_it_loads()
    {
        Assert.Null(Dump(FileOf(new())).Failure);
    }

    [Fact]
    public void A_number_may_have_fewer_bytes()
    {
        string[] report = ReportOn(FileOf(new() { Depth = static archive => archive.Write((short)7) }));

        AssertTells("_depth takes 2 bytes in the file, not the 4 of an int.", report);
    }

    [Fact]
    public void A_number_may_have_more_bytes()
    {
        string[] report = ReportOn(FileOf(new() { Depth = static archive => archive.Write(7L) }));

        AssertTells("_depth takes 8 bytes in the file, not the 4 of an int.", report);
    }

    [Fact]
    public void A_count_may_be_wider()
    {
        string[] report = ReportOn(FileOf(new() { Count = static (archive, count) => archive.Write(count) }));

        AssertTells("takes 4 bytes in the file, not the 2 of a count.", report);
    }

    [Fact]
    public void A_count_may_be_narrower()
    {
        string[] report = ReportOn(FileOf(new() { Count = static (archive, count) => archive.Write((byte)count) }));

        AssertTells("takes 1 byte in the file, not the 2 of a count.", report);
    }

    [Fact]
    public void A_member_may_be_missing_in_the_class()
    {
        string[] report = ReportOn(FileOf(new() { Behind = static archive => archive.Write(1.5) }));

        AssertTells("has 8 bytes before it that the class does not read: a member is missing there.", report);
        AssertTells("has 8 bytes", report);
    }

    [Fact]
    public void The_next_class_tag_is_told()
    {
        byte[] file = FileOf(new()
        {
            Count = static (archive, count) =>
            {
                archive.WriteCount(count);
                archive.Write("junk!"u8);
            },
        });

        string[] report = ReportOn(file);

        Assert.Contains("  next tag  CQuay at 0x0009, 5 bytes further on", report);
        Assert.StartsWith("Nothing that was tried explains it", report[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void A_string_may_be_missing_in_the_class()
    {
        string[] report = ReportOn(FileOf(new() { Behind = static archive => archive.Write("a remark") }));

        AssertTells("has a string before it that the class does not read", report);
    }

    [Fact]
    public void A_member_may_be_missing_in_the_file()
    {
        string[] report = ReportOn(FileOf(new() { Fee = static _ => { } }));

        Assert.Contains(report, static line => line.Contains("_fee is not in the file", StringComparison.Ordinal)
            || line.Contains("have the layout of schema 1, though their tag says 2", StringComparison.Ordinal));
    }

    [Fact]
    public void A_string_may_be_a_binary_one()
    {
        string[] report = ReportOn(FileOf(new() { Name = static archive => archive.WriteBinaryString("Nordkai") }));

        AssertTells("_name is a CComBSTR", report);
    }

    [Fact]
    public void A_string_may_end_with_a_nul()
    {
        string[] report = ReportOn(FileOf(new() { Name = static archive => archive.Write("Nordkai\0"u8) }));

        AssertTells("_name is ANSI text that ends with a NUL", report);
    }

    [Fact]
    public void Lines_may_be_in_the_code_page()
    {
        byte[] file = Archive.Serialize(new Remarks { Lines = ["first", "second"], Count = 2, Rest = 7 }, new() { UnicodeStrings = false });
        DumpOptions options = new() { Type = nameof(Remarks) };

        string[] report = [.. FailureReport.Of(file, Dumper.Dump(file, s_assembly, options), options)];

        AssertTells("Lines of text are in the code page: --ansi-lines.", report);
    }

    [Fact]
    public void The_layout_may_be_that_of_another_schema()
    {
        string[] report = ReportOn(FileOf(new() { Schema = 1 }));

        AssertTells("Objects of CQuay have the layout of schema 2, though their tag says 1.", report);
    }

    [Fact]
    public void The_end_of_the_bytes_is_shown_with_what_was_expected_and_what_is_there()
    {
        byte[] file = FileOf(new());

        string[] report = ReportOn(file[..^12]);

        Assert.Contains("  expected  CString", report);
        AssertTells("← here", report);
    }

    [Fact]
    public void Where_nothing_fits_nothing_is_said_to()
    {
        byte[] file = FileOf(new() { Behind = static archive => archive.Write(Encoding.ASCII.GetBytes("no member has these bytes")) });

        string[] report = ReportOn([.. file[..^9], 1, 2, 3]);

        Assert.StartsWith("Nothing that was tried explains it", report[^1], StringComparison.Ordinal);
    }

    private static void AssertTells(string part, string[] report) =>
        Assert.Contains(report, line => line.Contains(part, StringComparison.Ordinal));

    private static DumpResult Dump(byte[] file) => Dumper.Dump(file, s_assembly, new() { Type = nameof(Harbor) });

    private static string[] ReportOn(byte[] file)
    {
        DumpResult dump = Dump(file);
        Assert.NotNull(dump.Failure);
        string[] report = [.. FailureReport.Of(file, dump, new() { Type = nameof(Harbor) })];
        foreach (string line in report)
            TestContext.Current.TestOutputHelper?.WriteLine(line);
        return report;
    }

    /// <summary>A file with three quays.</summary>
    private static byte[] FileOf(Writing writing)
    {
        using MemoryStream stream = new();
        using (Archive archive = new(stream, ArchiveMode.Store, new() { Schemas = new() { ["CQuay"] = writing.Schema } }))
        {
            archive.Write((ushort)1);
            writing.Count(archive, 3);
            for (int i = 0; i < 3; i++)
            {
                archive.WriteClass(RuntimeClass.Of<Quay>());
                archive.MapObject(new object());
                writing.Name(archive);
                writing.Depth(archive);
                archive.Write((short)-3);
                archive.WriteCount(2);
                archive.Write("Aurora");
                archive.Write("Borealis");
                writing.Fee(archive);
                writing.Behind(archive);
            }
            archive.Write("the end of it");
        }
        return stream.ToArray();
    }

    /// <summary>How the parts of a file are written.</summary>
    private sealed record Writing
    {
        public int Schema { get; init; } = 2;

        public Action<Archive, int> Count { get; init; } = static (archive, count) => archive.WriteCount(count);

        public Action<Archive> Name { get; init; } = static archive => archive.Write("Nordkai");

        public Action<Archive> Depth { get; init; } = static archive => archive.Write(7);

        public Action<Archive> Fee { get; init; } = static archive => archive.Write(2.5);

        public Action<Archive> Behind { get; init; } = static _ => { };
    }
}
