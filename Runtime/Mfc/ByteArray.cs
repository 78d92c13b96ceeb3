namespace Stevedore.Mfc;

/// <summary>An array of bytes. On the wire: count, bytes. MFC: <c>CByteArray</c>.</summary>
public sealed class ByteArray : ScalarArray<byte>
{
    /// <summary>Makes an empty array.</summary>
    public ByteArray() { }

    /// <summary>Makes an array of these elements.</summary>
    public ByteArray(IEnumerable<byte> elements) : base(elements) { }

    /// <inheritdoc/>
    public override RuntimeClass GetRuntimeClass() => RuntimeClass.Of<ByteArray>();
}
