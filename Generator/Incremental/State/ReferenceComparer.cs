using System.Runtime.CompilerServices;

namespace Stevedore.Generator.Incremental.State;

/// <summary>Tells objects apart by identity: those of one syntax tree are read once, and comparing all that they hold takes long.</summary>
internal sealed class ReferenceComparer<T> : IEqualityComparer<T>
    where T : class
{
    public static ReferenceComparer<T> Instance { get; } = new();

    public bool Equals(T x, T y) => ReferenceEquals(x, y);

    public int GetHashCode(T obj) => RuntimeHelpers.GetHashCode(obj);
}
