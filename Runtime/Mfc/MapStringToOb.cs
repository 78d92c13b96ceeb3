namespace Stevedore.Mfc;

/// <summary>
/// A map from strings to references to objects. On the wire: count, then a CString and a reference for each. MFC: <c>CMapStringToOb</c>.
/// </summary>
public sealed class MapStringToOb : Map<string, object?>
{
    /// <summary>Makes an empty map.</summary>
    public MapStringToOb() { }

    /// <summary>Makes a map of these entries.</summary>
    public MapStringToOb(IEnumerable<KeyValuePair<string, object?>> entries) : base(entries) { }

    /// <inheritdoc/>
    public override RuntimeClass GetRuntimeClass() => RuntimeClass.Of<MapStringToOb>();

    private protected override void WriteEntry(Archive archive, string key, object? value)
    {
        archive.Write(key);
        archive.WriteObject(value);
    }

    private protected override (string Key, object? Value) ReadEntry(Archive archive) => (archive.ReadString() ?? "", archive.ReadObject());
}
