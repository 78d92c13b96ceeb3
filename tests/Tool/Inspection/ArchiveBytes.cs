using System.Text;

namespace Stevedore.Tool.Tests.Inspection;

/// <summary>Writes bytes as MFC does, tag by tag, so that a test says what stands where.</summary>
internal sealed class ArchiveBytes
{
    private readonly List<byte> _bytes = [];

    public int Length => _bytes.Count;

    public byte[] ToArray() => [.. _bytes];

    public ArchiveBytes NewClass(string name, int schema = 1) =>
        Raw(0xFF, 0xFF).Word(schema).Word(name.Length).Raw(Encoding.ASCII.GetBytes(name));

    public ArchiveBytes KnownClass(int number) => Raw((byte)number, (byte)(0x80 | (number >> 8)));

    public ArchiveBytes Text(string text) => Raw((byte)text.Length).Raw(Encoding.Latin1.GetBytes(text));

    public ArchiveBytes Word(int value) => Raw(BitConverter.GetBytes((ushort)value));

    public ArchiveBytes Double(double value) => Raw(BitConverter.GetBytes(value));

    public ArchiveBytes Int(int value) => Raw(BitConverter.GetBytes(value));

    /// <summary>Bytes with their length before them, as a program stores what another archive wrote.</summary>
    public ArchiveBytes Blob(ArchiveBytes within) => Int(within.Length).Raw(within.ToArray());

    public ArchiveBytes Raw(params byte[] bytes)
    {
        _bytes.AddRange(bytes);
        return this;
    }

    /// <summary>Bytes of which nothing is to be found, the same in every run.</summary>
    public ArchiveBytes Noise(int length, int seed = 1)
    {
        byte[] noise = new byte[length];
#pragma warning disable CA5394 // Nothing is secret here.
        new Random(seed).NextBytes(noise);
#pragma warning restore CA5394
        return Raw(noise);
    }

    /// <summary>So many ports, of class 1 the first time.</summary>
    public ArchiveBytes Ports(int count, bool isFirst, int classNumber = 1)
    {
        for (int i = 0; i < count; i++)
        {
            if (i == 0 && isFirst)
                NewClass("CPort");
            else
                KnownClass(classNumber);
            Text($"Port {i}").Double(57.5 + i).Word(i);
        }
        return this;
    }
}
