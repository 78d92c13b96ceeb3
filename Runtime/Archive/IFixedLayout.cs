using System.ComponentModel;

namespace Stevedore;

/// <summary>
/// A class whose objects all take the same number of bytes, so that one that is a whole value is stored and loaded without an archive.
/// </summary>
/// <remarks>
/// The generator implements it where every member is a scalar and nothing else happens in the body. The bytes are those of
/// <see cref="IArchivable.Serialize"/>, which is asked wherever there is an archive, and for what fails here. MFC has nothing of the kind.
/// </remarks>
/// <typeparam name="TSelf">The class itself: one derived from it inherits the interface, and may have more members.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IFixedLayout<TSelf>
{
    /// <summary>The bytes of an object, the same for all.</summary>
    int Size { get; }

    /// <summary>Stores the members.</summary>
    /// <param name="bytes">Where to; at least <see cref="Size"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">There are fewer bytes.</exception>
    void Store(Span<byte> bytes);

    /// <summary>Loads the members.</summary>
    /// <param name="bytes">Where from; at least <see cref="Size"/>.</param>
    /// <returns>Whether there is a value of each member that has these bytes.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There are fewer bytes.</exception>
    bool TryLoad(ReadOnlySpan<byte> bytes);
}
