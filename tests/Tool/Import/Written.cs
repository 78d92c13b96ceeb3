using System.Runtime.InteropServices;
using System.Text;

namespace Stevedore.Tool.Tests.Import;

/// <summary>Bytes as a <c>CArchive</c> writes them, put one behind the other.</summary>
internal sealed class Written
{
    private readonly List<byte> _bytes = [];

    public Written Put<T>(T value) where T : unmanaged => Raw(MemoryMarshal.AsBytes(new ReadOnlySpan<T>(in value)));

    /// <summary>A short CString of eight-bit characters.</summary>
    public Written Text(string text) => Put((byte)text.Length).Raw(Encoding.ASCII.GetBytes(text));

    public Written Raw(ReadOnlySpan<byte> bytes)
    {
        _bytes.AddRange(bytes);
        return this;
    }

    public byte[] ToArray() => [.. _bytes];
}
