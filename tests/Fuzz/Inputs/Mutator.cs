using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text;

namespace Stevedore.Fuzz.Inputs;

/// <summary>What bad luck and bad intent do to bytes. The same seed does the same to the same bytes.</summary>
/// <param name="random">Decides.</param>
/// <param name="strangers">Bytes of other values, pieces of which are put among these.</param>
/// <param name="names">Class names that stand for others.</param>
internal sealed class Mutator(Random random, IReadOnlyList<byte[]> strangers, IReadOnlyList<string> names)
{
    /// <summary>Bytes that mean something as a tag, a prefix, a count or a reference.</summary>
    private static readonly byte[][] s_telling =
    [
        [0x00], [0x01], [0xFF], [0x00, 0x00], [0x01, 0x00], [0xFF, 0xFF], [0xFF, 0x7F], [0xFE, 0xFF], [0x00, 0x80], [0x01, 0x80],
        [0x02, 0x80], [0xFF, 0xFE, 0xFF], [0xFF, 0xFE, 0xFF, 0xFF, 0xFF, 0xFF], [0xFF, 0xFF, 0xFE, 0xFF], [0xFF, 0xFF, 0xFF, 0xFF],
        [0xFF, 0xFF, 0xFF, 0x7F], [0x00, 0x00, 0x00, 0x80], [0xFF, 0x7F, 0xFF, 0xFF, 0xFF, 0xFF], [0xFF, 0x7F, 0x01, 0x00, 0x00, 0x80],
        [0xFF, 0x7F, 0x01, 0x00, 0x00, 0x00], [0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0x7F],
        [0x00, 0x00, 0x00, 0x10, 0x00, 0x00, 0x00, 0x00],
    ];

    private static readonly int[] s_numbers =
    [
        0, 1, 2, 3, 127, 128, 255, 256, short.MaxValue, short.MaxValue + 1, ushort.MaxValue - 1, ushort.MaxValue, ushort.MaxValue + 1,
        int.MaxValue, int.MinValue, -1,
    ];

    public byte[] Mutate(byte[] original)
    {
        List<byte> bytes = [.. original];
        for (int times = 1 + random.Next(3); times > 0; times--)
        {
            if (random.Next(2) == 0)
                Corrupt(bytes);
            else
                Lie(bytes);
        }

        return [.. bytes];
    }

    /// <summary>Does what a bad cable or a bad disk does.</summary>
    private void Corrupt(List<byte> bytes)
    {
        int place = random.Next(bytes.Count + 1);
        int length = random.Next(Math.Min(40, bytes.Count - place) + 1);
        switch (random.Next(6))
        {
            case 0 when place < bytes.Count:
                bytes[place] ^= (byte)(1 << random.Next(8));
                break;
            case 1:
                bytes.RemoveRange(place, length);
                break;
            case 2:
                bytes.RemoveRange(place, bytes.Count - place);
                break;
            case 3:
                bytes.InsertRange(random.Next(bytes.Count + 1), bytes.GetRange(place, length));
                break;
            case 4:
                byte[] noise = new byte[length];
                random.NextBytes(noise);
                bytes.InsertRange(place, noise);
                break;
            default:
                byte[] stranger = strangers[random.Next(strangers.Count)];
                int from = random.Next(stranger.Length + 1);
                bytes.RemoveRange(place, random.Next(2) == 0 ? bytes.Count - place : length);
                bytes.InsertRange(place, stranger[from..Math.Min(stranger.Length, from + 200)]);
                break;
        }
    }

    /// <summary>Does what somebody does who knows the format.</summary>
    private void Lie(List<byte> bytes)
    {
        int place = random.Next(bytes.Count + 1);
        Span<byte> now = CollectionsMarshal.AsSpan(bytes);
        switch (random.Next(7))
        {
            case 0 when Landmarks.FindClass(now, place) is >= 0 and int tag:
                byte[] name = Encoding.Latin1.GetBytes(names[random.Next(names.Count)]);
                bytes.RemoveRange(tag + 4, 2 + Landmarks.NameAt(now[tag..])!.Length);
                bytes.InsertRange(tag + 4, [(byte)name.Length, 0, .. name]);
                break;
            case 1 when Landmarks.FindClass(now, place) is >= 0 and int tag:
                Overwrite(bytes, tag + 2, Number(2));
                break;
            case 2 when Landmarks.FindReference(now, place) is >= 0 and int reference:
                Overwrite(bytes, reference, [(byte)random.Next(8), (byte)(random.Next(2) == 0 ? 0x80 : 0)]);
                break;
            case 3 when Landmarks.FindString(now, place) is >= 0 and int prefix:
                Overwrite(bytes, prefix + 3, Telling());
                break;
            case 4 when Landmarks.FindCount(now, place) is >= 0 and int count:
                Overwrite(bytes, count, Number(1 << random.Next(4)));
                break;
            case 5:
                bytes.InsertRange(place, Telling());
                break;
            default:
                Overwrite(bytes, place, Telling());
                break;
        }
    }

    private byte[] Number(int width)
    {
        byte[] number = new byte[8];
        BinaryPrimitives.WriteInt64LittleEndian(number, s_numbers[random.Next(s_numbers.Length)]);
        return number[..width];
    }

    private byte[] Telling() => s_telling[random.Next(s_telling.Length)];

    private static void Overwrite(List<byte> bytes, int place, byte[] with)
    {
        for (int i = 0; i < with.Length && place + i < bytes.Count; i++)
            bytes[place + i] = with[i];
    }
}
