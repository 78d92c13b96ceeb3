namespace Stevedore.Mfc;

/// <summary>An array of 32-bit numbers. On the wire: count, DWORDs. MFC: <c>CDWordArray</c>.</summary>
public sealed class DWordArray : ScalarArray<uint>
{
    /// <summary>Makes an empty array.</summary>
    public DWordArray() { }

    /// <summary>Makes an array of these elements.</summary>
    public DWordArray(IEnumerable<uint> elements) : base(elements) { }

    /// <inheritdoc/>
    public override RuntimeClass GetRuntimeClass() => RuntimeClass.Of<DWordArray>();
}
