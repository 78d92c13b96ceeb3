using System.Collections;

namespace Stevedore.Generated;

/// <summary>
/// Compares as another comparer does, and has hash codes that are drawn in each process. A table without type parameters goes on by steps
/// that follow from the hash codes, so that whoever knows those can choose keys which are all in each other's way.
/// </summary>
/// <param name="comparer">What compares; <see langword="null"/>: the objects do it themselves.</param>
internal sealed class DrawnObjectComparer(IEqualityComparer? comparer) : IEqualityComparer, IEqualityComparer<object>
{
    /// <summary>What it compares as.</summary>
    public IEqualityComparer? Original => comparer;

    public new bool Equals(object? one, object? other) => comparer?.Equals(one, other) ?? object.Equals(one, other);

    public int GetHashCode(object value) => HashCode.Combine(comparer?.GetHashCode(value) ?? value.GetHashCode());
}
