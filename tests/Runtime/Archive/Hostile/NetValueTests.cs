using System.Text;
using Stevedore.Generated;
using Stevedore.Mfc;
using Stevedore.Runtime.Tests.Archives.Model;
using Stevedore.Runtime.Tests.Archives.Transport;

namespace Stevedore.Runtime.Tests.Archives.Hostile;

/// <summary>.NET refuses values in many ways of its own; none of them is heard outside, whatever the bytes.</summary>
public sealed class NetValueTests
{
    private static readonly ArchiveOptions s_strict = new()
    {
        UnicodeStrings = false,
        AnsiEncoding = new UTF8Encoding(false, throwOnInvalidBytes: true),
        Limits = new ArchiveLimits { MaxCollectionCount = 10_000 },
    };

    private static readonly Action<Archive>[] s_reads =
    [
        a => a.ReadDecimal(), a => a.ReadDateTime(), a => a.ReadDateTimeOffset(), a => a.ReadDateOnly(), a => a.ReadTimeOnly(),
        a => a.ReadTimeSpan(), a => a.ReadDateTime(WireType.OleDateTime), a => a.ReadDateTime(WireType.Time),
        a => a.ReadDateTimeOffset(WireType.Time64), a => a.ReadDateTimeOffset(WireType.Time32), a => a.ReadDecimal(WireType.Currency),
        a => a.ReadRune(), a => a.ReadRange(), a => a.ReadGuid(), a => a.ReadUri(), a => a.ReadVersion(), a => a.ReadCultureInfo(),
        a => a.ReadIPAddress(), a => a.ReadStringBuilder(), a => a.ReadBitArray(), a => a.ReadBigInteger(), a => a.ReadInt128(),
        a => a.ReadComplex(), a => a.ReadMatrix4x4(), a => a.ReadRectangle(), a => a.ReadColor(), a => a.ReadFixedString(7, unicode: false),
        a => a.ReadFixedString(7, unicode: true), a => a.ReadString(932), a => a.ReadLine(3),
        a => a.ReadCountedString(WireType.Byte, unicode: false), a => a.ReadCountedString(WireType.Int32, unicode: true),
        a => a.ReadLengths(4, out _), a => a.ReadGrid<short, short[,]>(2, static lengths => new short[lengths[0], lengths[1]]),
        a => a.ReadNullTerminated<Crate>(), a => a.ReadInteger<byte>(WireType.Int64),
        a => a.ReadInteger<ulong>(WireType.SByte, networkOrder: true), a => a.ReadBoolean(WireType.Int16),
        a => a.ReadCollectionCount(WireType.UInt64), a => a.ReadNested(WireType.Byte, static inner => inner.ReadUri()),
        a => a.ReadMagic("AB"), a => a.ReadScalars(out byte _, out bool _, out double _, out char _, out DayOfWeek _),
        a => a.ReadArray<bool>(3), a => a.ReadOleVariant(),
    ];

    [Fact]
    public void Nothing_but_an_archive_exception_comes_of_noise_and_every_source_gives_the_same()
    {
        Random random = new(22);
        foreach (Action<Archive> read in s_reads)
        {
            for (int i = 0; i < 1000; i++)
            {
                byte[] noise = Noise(random);
                using Archive known = Bytes.Load(noise, s_strict);
                using Archive unknown = new(new PipeStream(noise, 3), ArchiveMode.Load, s_strict);

                ArchiveError? error = Try(known, read);

                Assert.Equal(error, Try(unknown, read));
                Assert.InRange(known.Position, 0, noise.Length);
                Assert.True(error is not null || known.Position == unknown.Position);
            }
        }
    }

    /// <summary>Half of it such bytes as prefixes are made of; half of the time a text of a few letters.</summary>
    private static byte[] Noise(Random random)
    {
        byte[] noise = new byte[random.Next(50)];
        random.NextBytes(noise);
        for (int i = 0; i < noise.Length; i++)
            noise[i] = (noise[i] & 7) switch
            {
                0 or 1 => 0,
                2 => 0xFF,
                3 => (byte)(noise[i] >> 5),
                4 => (byte)(' ' + noise[i] % 95),
                _ => noise[i],
            };
        if (noise.Length > 0 && random.Next(2) == 0)
            noise[0] = (byte)random.Next(noise.Length);
        return noise;
    }

    private static ArchiveError? Try(Archive archive, Action<Archive> read)
    {
        try
        {
            read(archive);
            return null;
        }
        catch (ArchiveException refusal)
        {
            return refusal.Error;
        }
    }
}
