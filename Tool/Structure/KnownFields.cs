namespace Stevedore.Tool.Structure;

/// <summary>
/// What the bodies of classes were found to have in common, so that a second file is read as the first one was: of few bodies alone one
/// might conclude otherwise, and two files would differ where only the conclusions do.
/// </summary>
internal sealed class KnownFields
{
    private readonly Dictionary<(string Name, int Schema), List<BodyField>> _fields = [];

    /// <summary>The fields of a class, as they were found before, or are now.</summary>
    public List<BodyField> Of(ClassTag tag, Func<List<BodyField>> find)
    {
        if (_fields.TryGetValue((tag.Name, tag.Schema), out List<BodyField>? known))
            return known;
        List<BodyField> found = find();
        _fields.Add((tag.Name, tag.Schema), found);
        return found;
    }
}
