namespace Stevedore.Mfc;

/// <summary>
/// A map from 16-bit numbers to references to objects. On the wire: count, then a WORD and a reference for each. MFC: <c>CMapWordToOb</c>.
/// </summary>
public sealed class MapWordToOb : Map<ushort, object?>
{
    /// <summary>Makes an empty map.</summary>
    public MapWordToOb() { }

    /// <summary>Makes a map of these entries.</summary>
    public MapWordToOb(IEnumerable<KeyValuePair<ushort, object?>> entries) : base(entries) { }

    /// <inheritdoc/>
    public override RuntimeClass GetRuntimeClass() => RuntimeClass.Of<MapWordToOb>();

    private protected override void WriteEntry(Archive archive, ushort key, object? value)
    {
        archive.Write(key);
        archive.WriteObject(value);
    }

    private protected override (ushort Key, object? Value) ReadEntry(Archive archive) => (archive.ReadUInt16(), archive.ReadObject());
}
