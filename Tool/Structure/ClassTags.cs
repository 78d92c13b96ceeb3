namespace Stevedore.Tool.Structure;

/// <summary>Tells class tags from bytes that only look like some.</summary>
internal static class ClassTags
{
    /// <summary>A name of so many letters is not made by chance.</summary>
    private const int TellingName = 5;

    /// <summary>Programs count their schemas from 0 or 1 on.</summary>
    private const int UsualSchema = 255;

    /// <summary>
    /// Those that chance does not make: of the short names those with a usual schema, or with one that a class with a long name has.
    /// </summary>
    public static List<ClassTag> Plausible(List<ClassTag> tags)
    {
        HashSet<int> schemas = [.. tags.Where(static tag => tag.Name.Length >= TellingName).Select(static tag => tag.Schema)];
        return [.. tags.Where(tag => tag.Name.Length >= TellingName || tag.Schema <= UsualSchema || schemas.Contains(tag.Schema))];
    }
}
