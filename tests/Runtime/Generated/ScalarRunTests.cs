using Stevedore.Generated;
using Stevedore.Runtime.Tests.Archives.Scripts;
using Stevedore.Runtime.Tests.Archives.Transport;

namespace Stevedore.Runtime.Tests.Generated;

/// <summary>Several scalars in one call are the same bytes as one call for each, and fail at the same one.</summary>
public sealed class ScalarRunTests
{
    private static readonly Dictionary<int, (Step AtOnce, Step OneByOne)> s_runs = new()
    {
        [2] = new(
            Step.Of(((byte)200, true), (a, v) => a.WriteScalars(v.Item1, v.Item2), a =>
            {
                a.ReadScalars(out byte v1, out bool v2);
                return (v1, v2);
            }),
            Step.Of(((byte)200, true), (a, v) => { a.Write(v.Item1); a.Write(v.Item2); }, a => (a.ReadByte(), a.ReadBoolean()))),
        [3] = new(
            Step.Of(((short)-2, 0x01020304, DayOfWeek.Friday), (a, v) => a.WriteScalars(v.Item1, v.Item2, v.Item3), a =>
            {
                a.ReadScalars(out short v1, out int v2, out DayOfWeek v3);
                return (v1, v2, v3);
            }),
            Step.Of(
                ((short)-2, 0x01020304, DayOfWeek.Friday),
                (a, v) => { a.Write(v.Item1); a.Write(v.Item2); a.Write((int)v.Item3); },
                a => (a.ReadInt16(), a.ReadInt32(), (DayOfWeek)a.ReadInt32()))),
        [4] = new(
            Step.Of((-3L, 1.5f, '\u20E9', -2.5), (a, v) => a.WriteScalars(v.Item1, v.Item2, v.Item3, v.Item4), a =>
            {
                a.ReadScalars(out long v1, out float v2, out char v3, out double v4);
                return (v1, v2, v3, v4);
            }),
            Step.Of(
                (-3L, 1.5f, '\u20E9', -2.5),
                (a, v) => { a.Write(v.Item1); a.Write(v.Item2); a.Write(v.Item3); a.Write(v.Item4); },
                a => (a.ReadInt64(), a.ReadSingle(), a.ReadChar(), a.ReadDouble()))),
        [5] = new(
            Step.Of(
                ((ushort)0xFF01, (sbyte)-4, 0xF1020304, ulong.MaxValue, (byte)200),
                (a, v) => a.WriteScalars(v.Item1, v.Item2, v.Item3, v.Item4, v.Item5),
                a =>
                {
                    a.ReadScalars(out ushort v1, out sbyte v2, out uint v3, out ulong v4, out byte v5);
                    return (v1, v2, v3, v4, v5);
                }),
            Step.Of(
                ((ushort)0xFF01, (sbyte)-4, 0xF1020304, ulong.MaxValue, (byte)200),
                (a, v) => { a.Write(v.Item1); a.Write(v.Item2); a.Write(v.Item3); a.Write(v.Item4); a.Write(v.Item5); },
                a => (a.ReadUInt16(), a.ReadSByte(), a.ReadUInt32(), a.ReadUInt64(), a.ReadByte()))),
        [6] = new(
            Step.Of(
                (true, (short)-2, 0x01020304, DayOfWeek.Friday, -3L, 1.5f),
                (a, v) => a.WriteScalars(v.Item1, v.Item2, v.Item3, v.Item4, v.Item5, v.Item6),
                a =>
                {
                    a.ReadScalars(out bool v1, out short v2, out int v3, out DayOfWeek v4, out long v5, out float v6);
                    return (v1, v2, v3, v4, v5, v6);
                }),
            Step.Of(
                (true, (short)-2, 0x01020304, DayOfWeek.Friday, -3L, 1.5f),
                (a, v) =>
                {
                    a.Write(v.Item1);
                    a.Write(v.Item2);
                    a.Write(v.Item3);
                    a.Write((int)v.Item4);
                    a.Write(v.Item5);
                    a.Write(v.Item6);
                },
                a => (a.ReadBoolean(), a.ReadInt16(), a.ReadInt32(), (DayOfWeek)a.ReadInt32(), a.ReadInt64(), a.ReadSingle()))),
        [7] = new(
            Step.Of(
                ('\u20E9', -2.5, (ushort)0xFF01, (sbyte)-4, 0xF1020304, ulong.MaxValue, (byte)200),
                (a, v) => a.WriteScalars(v.Item1, v.Item2, v.Item3, v.Item4, v.Item5, v.Item6, v.Item7),
                a =>
                {
                    a.ReadScalars(out char v1, out double v2, out ushort v3, out sbyte v4, out uint v5, out ulong v6, out byte v7);
                    return (v1, v2, v3, v4, v5, v6, v7);
                }),
            Step.Of(
                ('\u20E9', -2.5, (ushort)0xFF01, (sbyte)-4, 0xF1020304, ulong.MaxValue, (byte)200),
                (a, v) =>
                {
                    a.Write(v.Item1);
                    a.Write(v.Item2);
                    a.Write(v.Item3);
                    a.Write(v.Item4);
                    a.Write(v.Item5);
                    a.Write(v.Item6);
                    a.Write(v.Item7);
                },
                a => (a.ReadChar(), a.ReadDouble(), a.ReadUInt16(), a.ReadSByte(), a.ReadUInt32(), a.ReadUInt64(), a.ReadByte()))),
        [8] = new(
            Step.Of(
                (true, (short)-2, 0x01020304, DayOfWeek.Friday, -3L, 1.5f, '\u20E9', -2.5),
                (a, v) => a.WriteScalars(v.Item1, v.Item2, v.Item3, v.Item4, v.Item5, v.Item6, v.Item7, v.Item8),
                a =>
                {
                    a.ReadScalars(
                        out bool v1,
                        out short v2,
                        out int v3,
                        out DayOfWeek v4,
                        out long v5,
                        out float v6,
                        out char v7,
                        out double v8);
                    return (v1, v2, v3, v4, v5, v6, v7, v8);
                }),
            Step.Of(
                (true, (short)-2, 0x01020304, DayOfWeek.Friday, -3L, 1.5f, '\u20E9', -2.5),
                (a, v) =>
                {
                    a.Write(v.Item1);
                    a.Write(v.Item2);
                    a.Write(v.Item3);
                    a.Write((int)v.Item4);
                    a.Write(v.Item5);
                    a.Write(v.Item6);
                    a.Write(v.Item7);
                    a.Write(v.Item8);
                },
                a => (
                    a.ReadBoolean(),
                    a.ReadInt16(),
                    a.ReadInt32(),
                    (DayOfWeek)a.ReadInt32(),
                    a.ReadInt64(),
                    a.ReadSingle(),
                    a.ReadChar(),
                    a.ReadDouble()))),
    };

    public static TheoryData<int> Lengths => new(s_runs.Keys);

    [Theory]
    [MemberData(nameof(Lengths))]
    public void A_run_is_the_bytes_of_its_scalars_wherever_it_is_stored(int length)
    {
        (Step atOnce, Step oneByOne) = s_runs[length];
        byte[] expected = Bytes.Store(archive => Repeat(archive, oneByOne.Store));

        foreach (Sink sink in Sink.All)
            Assert.Equal(expected, sink.Store(archive => Repeat(archive, atOnce.Store), Smallest));
    }

    [Theory]
    [MemberData(nameof(Lengths))]
    public void A_run_is_loaded_wherever_its_bytes_come_from(int length)
    {
        (Step atOnce, Step oneByOne) = s_runs[length];
        byte[] bytes = Bytes.Store(archive => Repeat(archive, oneByOne.Store));

        foreach (Source source in Source.All)
            source.Load(bytes, archive => Repeat(archive, a => atOnce.Check(a, new GraphMatch())), Smallest);
    }

    [Theory]
    [MemberData(nameof(Lengths))]
    public void A_run_cut_short_fails_at_the_scalar_that_is_not_whole(int length)
    {
        (Step atOnce, Step oneByOne) = s_runs[length];
        byte[] bytes = Bytes.Store(oneByOne.Store);
        for (int cut = 0; cut < bytes.Length; cut++)
        {
            ArchiveException expected = Failure(bytes[..cut], oneByOne), actual = Failure(bytes[..cut], atOnce);

            Assert.Equal(ArchiveError.EndOfStream, actual.Error);
            Assert.Equal(expected.Position, actual.Position);
            Assert.Equal(expected.Message, actual.Message);
        }
    }

    [Fact]
    public void Any_byte_but_0_is_true()
    {
        using Archive archive = Bytes.Load("02 FF 00");

        archive.ReadScalars(out bool two, out bool all, out bool none);

        Assert.Equal((true, true, false), (two & true, all & true, none));
        Assert.Equal([1, 1], Bytes.Store(a => a.WriteScalars(two, all)));
    }

    [Fact]
    public void The_wrong_direction_is_refused()
    {
        using Archive loading = Bytes.Load("01 02");
        using Archive storing = new(new MemoryStream(), ArchiveMode.Store);

        Assert.Equal(ArchiveError.ReadOnly, Assert.Throws<ArchiveException>(() => loading.WriteScalars(1, 2)).Error);
        Assert.Equal(ArchiveError.WriteOnly, Assert.Throws<ArchiveException>(() => storing.ReadScalars(out int _, out int _)).Error);
    }

    [Fact]
    public void A_type_whose_size_depends_on_the_machine_or_that_has_parts_of_its_own_is_refused()
    {
        using Archive storing = new(new MemoryStream(), ArchiveMode.Store);

        Assert.Throws<NotSupportedException>(() => storing.WriteScalars(1, (nint)2));
        Assert.Throws<NotSupportedException>(() => storing.WriteScalars(1, (2, 3)));
    }

    private static ArchiveOptions Smallest { get; } = new() { BufferSize = ArchiveOptions.MinBufferSize };

    /// <summary>Often enough to meet the end of a buffer at different places.</summary>
    private static void Repeat(Archive archive, Action<Archive> step)
    {
        for (int i = 0; i < 30; i++)
            step(archive);
    }

    private static ArchiveException Failure(byte[] bytes, Step step) => Assert.Throws<ArchiveException>(() =>
    {
        using Archive archive = Bytes.Load(bytes);
        step.Check(archive, new GraphMatch());
    });
}
