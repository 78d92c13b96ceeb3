namespace Stevedore.Mfc;

/// <summary>An array of references to objects, which can be null. On the wire: count, references. MFC: <c>CObArray</c>.</summary>
public sealed class ObArray : ObjectCollection
{
    /// <summary>Makes an empty array.</summary>
    public ObArray() { }

    /// <summary>Makes an array of these elements.</summary>
    public ObArray(IEnumerable<object?> elements) : base(elements) { }

    /// <inheritdoc/>
    public override RuntimeClass GetRuntimeClass() => RuntimeClass.Of<ObArray>();
}
