using System.ComponentModel;

namespace Stevedore;

/// <summary>
/// A class whose objects all take the same number of bytes, so that one is stored and loaded without its body within other values, too.
/// </summary>
/// <remarks>
/// The generator implements it where every member is a scalar and nothing else happens in the body or in those of the bases. MFC has
/// nothing of the kind.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IFixedLayout : IFlatLayout
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

    /// <inheritdoc/>
    void IFlatLayout.Measure(ref FlatSize size) => size.Add(Size);

    /// <inheritdoc/>
    void IFlatLayout.Store(ref FlatWriter writer) => Store(writer.Take(Size));

    /// <inheritdoc/>
    bool IFlatLayout.TryLoad(ref FlatReader reader) => reader.TryTake(Size, out ReadOnlySpan<byte> bytes) && TryLoad(bytes);
}
