using System.Buffers;
using Stevedore.Generated;
using Stevedore.Runtime.Tests.Archives.Model;
using Stevedore.Runtime.Tests.Archives.Transport;

namespace Stevedore.Runtime.Tests.Archives.Hostile;

/// <summary>A call that failed leaves nothing to the next one of its thread, which gets the same archive.</summary>
public sealed class LeftoversTests
{
    [Fact]
    public void What_waited_for_the_end_of_a_load_that_failed_is_not_called_by_the_next()
    {
        List<string> called = [];
        Load(archive => archive.CallWhenLoaded(called, static calls => calls.Add("failed")), fails: true);

        Load(archive => archive.CallWhenLoaded(called, static calls => calls.Add("loaded")), fails: false);

        Assert.Equal(["loaded"], called);
    }

    [Fact]
    public void The_document_of_a_load_that_failed_is_not_that_of_the_next()
    {
        object? seen = this;
        Load(archive => archive.Document = this, fails: true);

        Load(archive => seen = archive.Document, fails: false);

        Assert.Null(seen);
    }

    [Fact]
    public void Numbers_given_in_a_load_that_failed_mean_nothing_in_the_next()
    {
        Load(
            static archive =>
            {
                archive.MapObject(new Crate());
                archive.MapObject(new Crate());
            },
            fails: true);

        Whole.IsLoadedBy(archive => archive.ReadObject());

        Assert.Equal(ArchiveError.BadIndex, Assert.Throws<ArchiveException>(() => Archive.Deserialize<Whole>(Bytes.Of("0200"))).Error);
    }

    [Fact]
    public void Bodies_without_bytes_of_a_load_that_failed_do_not_count_in_the_next()
    {
        const int Allowed = 1000;
        Load(ReadNothings, fails: true);

        Load(ReadNothings, fails: false);

        static void ReadNothings(Archive archive)
        {
            for (int i = 0; i < Allowed; i++)
                archive.ReadEmbedded<Nothing>();
        }
    }

    [Fact]
    public void The_writer_of_a_call_that_failed_is_given_nothing_by_the_next()
    {
        ArrayBufferWriter<byte> writer = new();
        Assert.Throws<FormatException>(() => Archive.Serialize(writer, new Whole(static archive =>
        {
            archive.Write(1);
            throw new FormatException();
        })));

        Assert.Equal(Bytes.Of("02000000"), Archive.Serialize(new Whole(static archive => archive.Write(2))));
        Assert.Equal(0, writer.WrittenCount);
    }

    [Fact]
    public void The_form_of_text_of_a_load_that_failed_is_not_that_of_the_next()
    {
        bool isUnicode = false;
        Load(archive => archive.UnicodeStrings = false, fails: true);

        Load(archive => isUnicode = archive.UnicodeStrings, fails: false);

        Assert.True(isUnicode);
    }

    private static void Load(Action<Archive> body, bool fails)
    {
        Whole.IsLoadedBy(archive =>
        {
            body(archive);
            if (fails)
                archive.ReadInt32();
        });

        ArchiveException? failure = null;
        try
        {
            Archive.Deserialize<Whole>([]);
        }
        catch (ArchiveException e)
        {
            failure = e;
        }

        Assert.Equal(fails ? ArchiveError.EndOfStream : null, failure?.Error);
    }

    private struct Nothing : IArchivable
    {
        public readonly void Serialize(Archive archive) { }
    }
}
