using System.Drawing;
using Stevedore.Mfc;
using Stevedore.Runtime.Tests.Archives.Model;
using Stevedore.Runtime.Tests.Archives.Transport;

namespace Stevedore.Runtime.Tests.Archives;

/// <summary>An archive has one direction for its whole life, and none once it is closed.</summary>
public sealed class DirectionTests
{
    private static readonly Dictionary<string, Action<Archive>> s_writes = new()
    {
        ["bool"] = a => a.Write(true),
        ["byte"] = a => a.Write((byte)1),
        ["sbyte"] = a => a.Write((sbyte)1),
        ["short"] = a => a.Write((short)1),
        ["ushort"] = a => a.Write((ushort)1),
        ["int"] = a => a.Write(1),
        ["uint"] = a => a.Write(1u),
        ["long"] = a => a.Write(1L),
        ["ulong"] = a => a.Write(1UL),
        ["float"] = a => a.Write(1f),
        ["double"] = a => a.Write(1d),
        ["char"] = a => a.Write('1'),
        ["BOOL"] = a => a.WriteBool32(true),
        ["string"] = a => a.Write("text"),
        ["null string"] = a => a.Write((string?)null),
        ["ANSI string"] = a => a.WriteAnsiString("text"),
        ["empty ANSI string"] = a => a.WriteAnsiString(""),
        ["long ANSI string"] = a => a.WriteAnsiString(new string('a', 10_000)),
        ["long Unicode string"] = a => a.WriteUnicodeString(new string('a', 10_000)),
        ["binary string"] = a => a.WriteBinaryString("text"),
        ["line"] = a => a.WriteLine("text"),
        ["empty line"] = a => a.WriteLine(""),
        ["bytes"] = a => a.Write([1, 2]),
        ["no bytes"] = a => a.Write([]),
        ["array"] = a => a.WriteArray<int>([1, 2]),
        ["counted array"] = a => a.WriteCountedArray<int>([]),
        ["count"] = a => a.WriteCount(1),
        ["null collection"] = a => a.WriteNullCollection(),
        ["reference"] = a => a.WriteObject(new Crate()),
        ["null reference"] = a => a.WriteObject(null),
        ["struct in place"] = a => a.WriteEmbedded(new Lid()),
        ["CTime"] = a => a.Write(new MfcTime(1)),
        ["CTimeSpan"] = a => a.Write(new MfcTimeSpan(1)),
        ["64-bit CTime"] = a => a.Write(new MfcTime(1), WireType.Time64),
        ["COleDateTime"] = a => a.Write(new OleDateTime(1)),
        ["COleDateTimeSpan"] = a => a.Write(new OleDateTimeSpan(1)),
        ["COleCurrency"] = a => a.Write(new OleCurrency(1)),
        ["COleVariant"] = a => a.Write(new OleVariant(1)),
        ["POINT"] = a => a.Write(new Point(1, 2)),
        ["SIZE"] = a => a.Write(new Size(1, 2)),
        ["RECT"] = a => a.Write(new Rect(1, 2, 3, 4)),
    };

    private static readonly Dictionary<string, Action<Archive>> s_reads = new()
    {
        ["bool"] = a => a.ReadBoolean(),
        ["byte"] = a => a.ReadByte(),
        ["sbyte"] = a => a.ReadSByte(),
        ["short"] = a => a.ReadInt16(),
        ["ushort"] = a => a.ReadUInt16(),
        ["int"] = a => a.ReadInt32(),
        ["uint"] = a => a.ReadUInt32(),
        ["long"] = a => a.ReadInt64(),
        ["ulong"] = a => a.ReadUInt64(),
        ["float"] = a => a.ReadSingle(),
        ["double"] = a => a.ReadDouble(),
        ["char"] = a => a.ReadChar(),
        ["BOOL"] = a => a.ReadBool32(),
        ["string"] = a => a.ReadString(),
        ["binary string"] = a => a.ReadBinaryString(),
        ["line"] = a => a.ReadLine(),
        ["line of a few characters"] = a => a.ReadLine(3),
        ["some bytes"] = a => a.Read(new byte[2]),
        ["no bytes"] = a => a.Read([]),
        ["exact bytes"] = a => a.ReadExactly(new byte[2]),
        ["exactly no bytes"] = a => a.ReadExactly([]),
        ["new bytes"] = a => a.ReadBytes(2),
        ["no new bytes"] = a => a.ReadBytes(0),
        ["array"] = a => a.ReadArray<int>(2),
        ["counted array"] = a => a.ReadCountedArray<int>(),
        ["count"] = a => a.ReadCount(),
        ["collection count"] = a => a.ReadCollectionCount(),
        ["reference"] = a => a.ReadObject(),
        ["typed reference"] = a => a.ReadObject<Crate>(),
        ["struct in place"] = a => a.ReadEmbedded<Lid>(),
        ["CTime"] = a => a.ReadMfcTime(),
        ["CTimeSpan"] = a => a.ReadMfcTimeSpan(),
        ["64-bit CTime"] = a => a.ReadMfcTime(WireType.Time64),
        ["COleDateTime"] = a => a.ReadOleDateTime(),
        ["COleDateTimeSpan"] = a => a.ReadOleDateTimeSpan(),
        ["COleCurrency"] = a => a.ReadOleCurrency(),
        ["COleVariant"] = a => a.ReadOleVariant(),
        ["POINT"] = a => a.ReadPoint(),
        ["SIZE"] = a => a.ReadSize(),
        ["RECT"] = a => a.ReadRect(),
        ["whether all is loaded"] = a => _ = a.IsBufferEmpty,
    };

    private static readonly Dictionary<string, Action<Archive>> s_eitherWay = new()
    {
        ["flush"] = a => a.Flush(),
        ["map an object"] = a => a.MapObject(new Crate()),
        ["a class"] = a => a.SerializeClass(Crate.Class),
    };

    public static TheoryData<string> Writes => new(s_writes.Keys);

    public static TheoryData<string> Reads => new(s_reads.Keys);

    public static TheoryData<string> EitherWay => new(s_eitherWay.Keys);

    [Theory]
    [MemberData(nameof(Writes))]
    public void A_loading_archive_cannot_be_written_to(string what)
    {
        using Archive archive = Bytes.Load(new byte[100]);
        archive.ReadInt32();

        ArchiveException refusal = Assert.Throws<ArchiveException>(() => s_writes[what](archive));

        Assert.Equal(ArchiveError.ReadOnly, refusal.Error);
        Assert.Equal(4, refusal.Position);
        Assert.Equal(0, archive.ReadInt64());
    }

    [Theory]
    [MemberData(nameof(Reads))]
    public void A_storing_archive_cannot_be_read_from(string what)
    {
        using MemoryStream stream = new();
        using (Archive archive = new(stream, ArchiveMode.Store))
        {
            archive.Write(7);

            ArchiveException refusal = Assert.Throws<ArchiveException>(() => s_reads[what](archive));

            // MFC has this error for a read, but for a class it has its general one.
            Assert.Equal(ArchiveError.WriteOnly, refusal.Error);
            Assert.Equal(4, refusal.Position);
        }
        Assert.Equal([7, 0, 0, 0], stream.ToArray());
    }

    [Fact]
    public void A_class_is_not_read_while_storing_nor_written_while_loading()
    {
        using Archive storing = new(new MemoryStream(), ArchiveMode.Store);
        using Archive loading = Bytes.Load(new byte[100]);

        Assert.Equal(ArchiveError.Generic, Assert.Throws<ArchiveException>(() => storing.ReadClass()).Error);
        Assert.Equal(ArchiveError.Generic, Assert.Throws<ArchiveException>(() => storing.ReadClass(null, out _, out _)).Error);
        Assert.Equal(ArchiveError.Generic, Assert.Throws<ArchiveException>(() => loading.WriteClass(Crate.Class)).Error);
    }

    [Theory]
    [MemberData(nameof(Writes))]
    public void Nothing_can_be_stored_in_a_closed_archive(string what)
    {
        foreach (Action<Archive> end in new Action<Archive>[] { a => a.Close(), a => a.Abort(), a => a.Dispose() })
        {
            Archive archive = new(new MemoryStream(), ArchiveMode.Store);
            archive.Write(7);
            end(archive);

            Assert.Throws<ObjectDisposedException>(() => s_writes[what](archive));
        }
    }

    [Theory]
    [MemberData(nameof(Reads))]
    public void Nothing_can_be_loaded_from_a_closed_archive(string what)
    {
        foreach (Action<Archive> end in new Action<Archive>[] { a => a.Close(), a => a.Abort(), a => a.Dispose() })
        {
            Archive archive = Bytes.Load(new byte[100]);
            archive.ReadInt32();
            end(archive);

            Assert.Throws<ObjectDisposedException>(() => s_reads[what](archive));
        }
    }

    [Theory]
    [MemberData(nameof(EitherWay))]
    public void Nothing_at_all_can_be_done_with_a_closed_archive(string what)
    {
        foreach (ArchiveMode mode in Enum.GetValues<ArchiveMode>())
        {
            Archive archive = new(new MemoryStream(100), mode);
            archive.Close();

            Assert.Throws<ObjectDisposedException>(() => s_eitherWay[what](archive));
        }
    }

    [Fact]
    public void The_direction_can_be_asked_for()
    {
        using Archive storing = new(new MemoryStream(), ArchiveMode.Store);
        using Archive loading = new(new MemoryStream(), ArchiveMode.Load);

        Assert.True(storing.IsStoring && !storing.IsLoading);
        Assert.True(loading.IsLoading && !loading.IsStoring);
    }

    [Fact]
    public void A_stream_must_be_able_to_go_in_the_direction()
    {
        using PipeStream source = new([]);
        using OneWayStream sink = new();

        Assert.Throws<ArgumentException>(() => new Archive(source, ArchiveMode.Store));
        Assert.Throws<ArgumentException>(() => new Archive(sink, ArchiveMode.Load));
    }
}
