namespace ChatCluster;

/// <summary>What somebody said. Its archive is the body of the broker's message, too.</summary>
[Serializable]
public sealed partial class Line
{
    /// <summary>Tells a line that comes twice from one that was said twice.</summary>
    public Guid Id { get; init; }

    public string Name { get; init; } = "";

    public string Text { get; init; } = "";
}
