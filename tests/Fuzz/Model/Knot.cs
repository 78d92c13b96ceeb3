namespace Stevedore.Fuzz.Model;

/// <summary>An object whose hash code and order follow from what is loaded, and which throws when that makes no sense.</summary>
[Serializable]
public partial class Knot : IComparable<Knot>
{
    public int Number;
    public Tangle? Home;
    public Knot? Next;

    public int CompareTo(Knot? other) => Number == 13 ? throw new InvalidOperationException("Unlucky.") : Number.CompareTo(other?.Number);

    public override bool Equals(object? obj) => obj is Knot other && other.Number == Number;

    public override int GetHashCode() => Number < 0 ? throw new InvalidOperationException("Less than nothing.") : Number;
}

[Serializable]
public sealed partial class Noose : Knot
{
    public long Length;
}
