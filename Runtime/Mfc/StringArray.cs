namespace Stevedore.Mfc;

/// <summary>An array of strings. On the wire: count, CStrings. MFC: <c>CStringArray</c>.</summary>
public sealed class StringArray : MfcStringCollection
{
    /// <summary>Makes an empty array.</summary>
    public StringArray() { }

    /// <summary>Makes an array of these elements.</summary>
    public StringArray(IEnumerable<string> elements) : base(elements) { }

    /// <inheritdoc/>
    public override RuntimeClass GetRuntimeClass() => RuntimeClass.Of<StringArray>();
}
