namespace Stevedore.Mfc;

/// <summary>A list of references to objects, which can be null. On the wire: count, references. MFC: <c>CObList</c>.</summary>
public sealed class ObList : ObjectCollection
{
    /// <summary>Makes an empty list.</summary>
    public ObList() { }

    /// <summary>Makes a list of these elements.</summary>
    public ObList(IEnumerable<object?> elements) : base(elements) { }

    /// <inheritdoc/>
    public override RuntimeClass GetRuntimeClass() => RuntimeClass.Of<ObList>();
}
