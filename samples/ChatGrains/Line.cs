namespace ChatGrains;

/// <summary>What somebody said.</summary>
[Serializable]
public sealed partial class Line(Guid id, string text)
{
    /// <summary>Tells a line that is passed on again from one that was said again.</summary>
    public Guid Id => id;

    public string Text => text;
}
