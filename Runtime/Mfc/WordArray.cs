namespace Stevedore.Mfc;

/// <summary>An array of 16-bit numbers. On the wire: count, WORDs. MFC: <c>CWordArray</c>.</summary>
public sealed class WordArray : ScalarArray<ushort>
{
    /// <summary>Makes an empty array.</summary>
    public WordArray() { }

    /// <summary>Makes an array of these elements.</summary>
    public WordArray(IEnumerable<ushort> elements) : base(elements) { }

    /// <inheritdoc/>
    public override RuntimeClass GetRuntimeClass() => RuntimeClass.Of<WordArray>();
}
