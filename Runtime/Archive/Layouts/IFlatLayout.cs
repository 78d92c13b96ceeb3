using System.ComponentModel;

namespace Stevedore;

/// <summary>
/// A class whose objects hold nothing but scalars, texts and lists of them, so that one that is a whole value is stored and loaded without
/// an archive.
/// </summary>
/// <remarks>
/// The generator implements it where nothing else happens in the body. Archives call what its <see cref="FlatLayout"/> says.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IFlatLayout : IObjectLayout
{
    /// <summary>Adds up the bytes that the object takes as it is now.</summary>
    /// <param name="size">Gets them, and whether one of the values is an unusual one, so that the body must be asked.</param>
    void Measure(ref FlatSize size);

    /// <summary>Stores the members.</summary>
    /// <param name="writer">Where to. There is room for as many bytes as <see cref="Measure"/> said.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is not.</exception>
    void Store(ref FlatWriter writer);

    /// <summary>Loads the members.</summary>
    /// <param name="reader">Where from.</param>
    /// <returns>Whether these are the bytes of an object; if not, its body must be asked what is wrong.</returns>
    bool TryLoad(ref FlatReader reader);
}
