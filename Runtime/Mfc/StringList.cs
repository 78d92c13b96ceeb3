namespace Stevedore.Mfc;

/// <summary>A list of strings. On the wire: count, CStrings. MFC: <c>CStringList</c>.</summary>
public sealed class StringList : MfcStringCollection
{
    /// <summary>Makes an empty list.</summary>
    public StringList() { }

    /// <summary>Makes a list of these elements.</summary>
    public StringList(IEnumerable<string> elements) : base(elements) { }

    /// <inheritdoc/>
    public override RuntimeClass GetRuntimeClass() => RuntimeClass.Of<StringList>();
}
