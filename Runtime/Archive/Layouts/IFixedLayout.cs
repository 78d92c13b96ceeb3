using System.ComponentModel;

namespace Stevedore;

/// <summary>
/// A class whose objects all take the same number of bytes, so that one is stored and loaded without its body within other values, too.
/// </summary>
/// <remarks>
/// The generator implements it where every member is a scalar and nothing else happens in the body or in those of the bases. Archives
/// call what its <see cref="FixedLayout"/> says.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IFixedLayout : IObjectLayout
{
    /// <summary>Stores the members.</summary>
    /// <param name="bytes">Where to; at least as many as each object takes.</param>
    /// <exception cref="ArgumentOutOfRangeException">There are fewer bytes.</exception>
    void Store(Span<byte> bytes);

    /// <summary>Loads the members.</summary>
    /// <param name="bytes">Where from; at least as many as each object takes.</param>
    /// <returns>Whether there is a value of each member that has these bytes.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There are fewer bytes.</exception>
    bool TryLoad(ReadOnlySpan<byte> bytes);
}
