namespace Stevedore.Runtime.Tests.Archives.Hostile;

/// <summary>What bad luck and bad intent do to bytes. The same seed does the same.</summary>
internal static class Mutation
{
    /// <summary>Bytes that mean something as a tag, a prefix or a count.</summary>
    private static readonly byte[][] s_telling =
    [
        [0xFF, 0xFF], [0xFF, 0x7F], [0x00, 0x80], [0x01, 0x80], [0xFF, 0xFE, 0xFF], [0xFF, 0xFF, 0xFF, 0xFF], [0xFF, 0xFF, 0xFF, 0x7F],
        [0x00, 0x00], [0x01, 0x00], [0x02, 0x80], [0xFF, 0x7F, 0xFF, 0xFF, 0xFF, 0xFF], [0xFF, 0xFF, 0xFF, 0xFF, 0x03, 0x00],
        [0x0A, 0x00, 0x00, 0x80],
    ];

    public static byte[] Of(byte[] original, int seed)
    {
        Random random = new(seed);
        List<byte> bytes = [.. original];
        for (int i = random.Next(1, 4); i > 0; i--)
            Mutate(bytes, random);
        return [.. bytes];
    }

    private static void Mutate(List<byte> bytes, Random random)
    {
        int place = random.Next(bytes.Count + 1);
        int length = random.Next(Math.Min(40, bytes.Count - place) + 1);
        byte[] telling = s_telling[random.Next(s_telling.Length)];
        switch (random.Next(6))
        {
            case 0 when place < bytes.Count:
                bytes[place] ^= (byte)(1 << random.Next(8));
                break;
            case 1:
                bytes.RemoveRange(place, length);
                break;
            case 2:
                bytes.InsertRange(random.Next(bytes.Count + 1), bytes.GetRange(place, length));
                break;
            case 3:
                bytes.InsertRange(place, telling);
                break;
            case 4:
                for (int i = 0; i < telling.Length && place + i < bytes.Count; i++)
                    bytes[place + i] = telling[i];
                break;
            default:
                byte[] noise = new byte[length];
                random.NextBytes(noise);
                bytes.InsertRange(place, noise);
                break;
        }
    }
}
