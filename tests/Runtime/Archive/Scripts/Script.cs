namespace Stevedore.Runtime.Tests.Archives.Scripts;

/// <summary>A sequence of operations. The position after each of them must be the same wherever the bytes go to or come from.</summary>
internal sealed record Script(IReadOnlyList<Step> Steps)
{
    /// <returns>The position before the first step and after each.</returns>
    public IReadOnlyList<long> Store(Archive archive)
    {
        List<long> positions = [archive.Position];
        foreach (Step step in Steps)
        {
            step.Store(archive);
            positions.Add(archive.Position);
        }
        return positions;
    }

    public void Load(Archive archive, IReadOnlyList<long> positions)
    {
        GraphMatch match = new();
        Assert.Equal(positions[0], archive.Position);
        for (int i = 0; i < Steps.Count; i++)
        {
            Steps[i].Check(archive, match);
            Assert.Equal(positions[i + 1], archive.Position);
        }
    }

    /// <summary>The script without one of its steps, for each of them.</summary>
    public IEnumerable<Script> Shorter() => Steps.Select((_, left) => new Script([.. Steps.Where((_, i) => i != left)]));

    public override string ToString() => string.Join("; ", Steps);
}
