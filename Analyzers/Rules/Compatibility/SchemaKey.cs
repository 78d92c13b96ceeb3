using System.Globalization;

namespace Stevedore.Analyzers.Compatibility;

/// <summary>What a block of <c>ArchiveSchema.txt</c> is about: <c>class CPort, schema 2</c>, or <c>struct GeoPoint</c>.</summary>
/// <param name="Name">The class's name on the wire, or the structure's in the code.</param>
/// <param name="Schema">Null for a structure, which has none.</param>
internal sealed record SchemaKey(string Name, int? Schema) : IComparable<SchemaKey>
{
    private const string Class = "class ";
    private const string Structure = "struct ";
    private const string SchemaWord = ", schema ";

    /// <summary>Gets the name with the number of its type parameters instead of their names, which are nothing to the wire.</summary>
    public string Identity { get; } = (Schema is null ? Structure : Class) + WithoutParameters(Name);

    /// <summary>Gets the names of the type parameters.</summary>
    public IReadOnlyList<string> Parameters => ParametersIn(Name);

    /// <summary>Reads the first line of a block; null when it is none.</summary>
    public static SchemaKey? Parse(string line)
    {
        if (line.StartsWith(Structure, StringComparison.Ordinal) && line.Length > Structure.Length)
            return new SchemaKey(line.Substring(Structure.Length), null);
        // A name may have anything in it, so the schema is what stands last.
        int end = line.LastIndexOf(SchemaWord, StringComparison.Ordinal);
        return line.StartsWith(Class, StringComparison.Ordinal)
            && end > Class.Length
            && int.TryParse(line.Substring(end + SchemaWord.Length), NumberStyles.None, CultureInfo.InvariantCulture, out int schema)
                ? new SchemaKey(line.Substring(Class.Length, end - Class.Length), schema)
                : null;
    }

    /// <summary>By name, then schema, so that every line has one place whatever order it was written in.</summary>
    public int CompareTo(SchemaKey? other)
    {
        int names = string.CompareOrdinal(Name, other?.Name);
        return names != 0 ? names : Nullable.Compare(Schema, other?.Schema);
    }

    /// <inheritdoc/>
    public override string ToString() => Schema is { } schema
        ? Class + Name + SchemaWord + schema.ToString(CultureInfo.InvariantCulture)
        : Structure + Name;

    private static string[] ParametersIn(string name)
    {
        int open = name.IndexOf('<');
        return open < 0 || !name.EndsWith(">", StringComparison.Ordinal) ? [] : name.Substring(open + 1, name.Length - open - 2).Split(',');
    }

    private static string WithoutParameters(string name)
    {
        int count = ParametersIn(name).Length;
        return count == 0 ? name : $"{name.Substring(0, name.IndexOf('<'))}<{new string(',', count - 1)}>";
    }
}
