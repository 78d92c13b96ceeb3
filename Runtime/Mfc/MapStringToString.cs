namespace Stevedore.Mfc;

/// <summary>
/// A map from strings to strings, which knows no null. On the wire: count, then two CStrings for each. MFC: <c>CMapStringToString</c>.
/// </summary>
public sealed class MapStringToString : Map<string, string>
{
    /// <summary>Makes an empty map.</summary>
    public MapStringToString() { }

    /// <summary>Makes a map of these entries.</summary>
    public MapStringToString(IEnumerable<KeyValuePair<string, string>> entries) : base(entries) { }

    /// <inheritdoc/>
    public override RuntimeClass GetRuntimeClass() => RuntimeClass.Of<MapStringToString>();

    private protected override void WriteEntry(Archive archive, string key, string value)
    {
        archive.Write(key);
        archive.Write(value ?? "");
    }

    private protected override (string Key, string Value) ReadEntry(Archive archive) =>
        (archive.ReadString() ?? "", archive.ReadString() ?? "");
}
