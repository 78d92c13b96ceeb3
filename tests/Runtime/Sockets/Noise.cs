namespace Stevedore.Runtime.Tests.Sockets;

/// <summary>Bytes without a pattern, so that a lost, doubled or moved piece shows.</summary>
internal static class Noise
{
    public static byte[] Bytes(int count, int seed = 1)
    {
        byte[] bytes = new byte[count];
        new Random(seed).NextBytes(bytes);
        return bytes;
    }

    /// <summary>Compares without listing millions of bytes when they differ.</summary>
    public static bool Same(byte[] expected, byte[] actual) => expected.AsSpan().SequenceEqual(actual);

    public static byte[] ReadToEnd(Stream stream)
    {
        using MemoryStream all = new();
        stream.CopyTo(all);
        return all.ToArray();
    }
}
