namespace Stevedore.Fuzz.Targets;

/// <summary>Something that is loaded from bytes for which nobody vouches.</summary>
/// <param name="name">Tells it from the others.</param>
/// <param name="seeds">Bytes that it is loaded from without an error, from which others are made.</param>
internal abstract class Target(string name, IReadOnlyList<byte[]> seeds)
{
    public string Name => name;

    public IReadOnlyList<byte[]> Seeds => seeds;

    public abstract Outcome Load(byte[] bytes, Source source);

    public override string ToString() => name;
}
