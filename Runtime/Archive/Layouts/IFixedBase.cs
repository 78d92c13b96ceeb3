using System.ComponentModel;

namespace Stevedore;

/// <summary>A class whose members take the same number of bytes in each object of it and of the classes derived from it.</summary>
/// <remarks>
/// Derived classes store and load by it what they have from their base, be that private or not. An <see cref="IFixedLayout"/> of the base
/// they could not ask, since their own takes its place. MFC has nothing of the kind.
/// </remarks>
/// <typeparam name="TSelf">The class itself.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IFixedBase<TSelf>
{
    /// <summary>Stores the members of <typeparamref name="TSelf"/> and of its bases.</summary>
    /// <param name="bytes">Where to.</param>
    /// <exception cref="ArgumentOutOfRangeException">There are too few bytes.</exception>
    void Store(Span<byte> bytes);

    /// <summary>Loads the members of <typeparamref name="TSelf"/> and of its bases.</summary>
    /// <param name="bytes">Where from.</param>
    /// <returns>Whether there is a value of each member that has these bytes.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There are too few bytes.</exception>
    bool TryLoad(ReadOnlySpan<byte> bytes);
}
