using Stevedore.Interop.Tests.Model;

namespace Stevedore.Interop.Tests.Reads;

/// <summary>Hand-chosen bytes on which MFC was tried: the same value and position where it has one, a failure where it fails.</summary>
public sealed class MfcReadTests
{
    /// <summary>Where we differ on purpose; docs/wire-format.md has the reasons.</summary>
    private static readonly Dictionary<int, string> s_linesThatMfcSplitsOtherwise = new()
    {
        [215] = "a lone \\r: MFC swallows the next character",
        [216] = "a lone \\r: MFC swallows the next character",
        [219] = "an unterminated last line longer than MFC's buffer of 128, with NULs in it",
        [223] = "a NUL: MFC's line ends there",
    };

    /// <summary>Where we fail as MFC does, but can say better why; docs/wire-format.md lists these too.</summary>
    private static readonly Dictionary<int, ArchiveError> s_answeredMorePrecisely = new()
    {
        // A class name cut short: to MFC, which cannot tell, an unknown class.
        [39] = ArchiveError.EndOfStream,
        [40] = ArchiveError.EndOfStream,
        [160] = ArchiveError.EndOfStream,
        [161] = ArchiveError.EndOfStream,
        // A VT_UNKNOWN with nothing behind it: MFC looks for an OLE object, which can never be loaded here.
        [109] = ArchiveError.BadData,
        [236] = ArchiveError.BadData,
    };

    public static TheoryData<int> Cases => new(MfcRead.All.Keys.Except(s_linesThatMfcSplitsOtherwise.Keys));

    public static TheoryData<int> Quirks => new(s_linesThatMfcSplitsOtherwise.Keys);

    [Fact]
    public void Every_case_is_a_read_or_a_misuse_while_storing()
    {
        Assert.Equal(255, MfcRead.Entries.Count);
        Assert.Equal(MfcRead.Entries.Count, MfcRead.All.Count + MfcRead.Entries.Count(e => e.TryGetProperty("store_case", out _)));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_bytes_mean_what_they_mean_to_MFC(int number)
    {
        MfcRead read = MfcRead.All[number];
        using MemoryStream stream = new(read.Input);
        using Archive archive = new(stream, ArchiveMode.Load, new ArchiveOptions { UnicodeStrings = read.Unicode });
        Reader reader = new(archive, read);

        foreach (MfcAnswer answer in read.Answers)
        {
            if (answer.Value is not null)
                Assert.Equal(answer.Value, reader.Answer(answer.Operation));
            else
                AssertFails(number, answer, () => reader.Answer(answer.Operation));
        }

        if (read.FinalPosition is not null && read.Answers[0].Operation != "StringLength")
            Assert.Equal(read.FinalPosition, archive.Position.ToString(System.Globalization.CultureInfo.InvariantCulture));
    }

    [Theory]
    [MemberData(nameof(Quirks))]
    public void Lines_on_which_MFC_has_a_quirk_are_read_to_the_end_without_losing_a_character(int number)
    {
        MfcRead read = MfcRead.All[number];
        ArchiveOptions options = new() { UnicodeStrings = read.Unicode };
        using MemoryStream stream = new(read.Input);
        using Archive archive = new(stream, ArchiveMode.Load, options);
        List<string> lines = [];
        while (archive.ReadLine() is { } line)
            lines.Add(line);

        string everything = options.UnicodeStrings
            ? System.Text.Encoding.Unicode.GetString(read.Input)
            : ArchiveOptions.CodePage1252.GetString(read.Input);
        Assert.Equal(everything.Replace("\r\n", "\n").TrimEnd('\n'), string.Join('\n', lines));
        Assert.Equal(read.Input.Length, archive.Position);
    }

    [Theory]
    [InlineData("BYTE", ArchiveError.WriteOnly)]
    [InlineData("DWORD", ArchiveError.WriteOnly)]
    [InlineData("obj", ArchiveError.WriteOnly)]
    [InlineData("CStringW", ArchiveError.WriteOnly)]
    [InlineData("raw 4", ArchiveError.WriteOnly)]
    [InlineData("ReadClass", ArchiveError.Generic)]
    public void Loading_from_a_storing_archive_fails_as_in_MFC(string operation, ArchiveError error)
    {
        using Archive archive = new(new MemoryStream(), ArchiveMode.Store);
        Reader reader = new(archive, new MfcRead(0, true, [], [], null));

        Assert.Equal(error, Assert.Throws<ArchiveException>(() => reader.Answer(operation)).Error);
    }

    [Fact]
    public void Objects_and_classes_that_MFC_cannot_store_are_refused()
    {
        using Archive archive = new(new MemoryStream(), ArchiveMode.Store);

        Assert.Throws<ArgumentNullException>(() => archive.WriteClass(null!));
        Assert.Throws<ArgumentException>(() => archive.WriteClass(CDynOnly.Class));
        Assert.Throws<ArgumentException>(() => archive.WriteObject(new CDynOnly()));
        Assert.Throws<ArgumentException>(() => archive.WriteObject(new CMsg()));
        Assert.Throws<ArgumentException>(() => archive.WriteObject(new object()));
    }

    /// <summary>MFC's CNotSupportedException is a mistake of the caller: an ArgumentException here.</summary>
    private static void AssertFails(int number, MfcAnswer answer, Action operation)
    {
        if (answer.Cause is not { } cause)
        {
            Assert.ThrowsAny<ArgumentException>(operation);
            return;
        }

        ArchiveError expected = s_answeredMorePrecisely.GetValueOrDefault(number, (ArchiveError)cause);
        Assert.Equal(expected, Assert.Throws<ArchiveException>(operation).Error);
    }
}
