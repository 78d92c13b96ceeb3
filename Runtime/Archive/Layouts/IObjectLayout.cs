using System.ComponentModel;

namespace Stevedore;

/// <summary>A class whose objects can be stored and loaded without an archive, as long as nothing unusual is in them.</summary>
/// <remarks>
/// The generator implements it where nothing else happens in the body. The bytes are those of <see cref="IArchivable.Serialize"/>, which is
/// asked under other options than the default ones, and for all that is unusual: nulls, long texts, bytes that are wrong. MFC has nothing
/// of the kind.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IObjectLayout
{
    /// <summary>How the objects of the class are stored and loaded. One object is asked, for all of the class.</summary>
    ObjectLayout Layout { get; }
}
