using System.ComponentModel;

namespace Stevedore;

/// <summary>Stores an object, all values of which are usual ones.</summary>
/// <param name="value">The object.</param>
/// <param name="writer">Where to.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public delegate void FlatStore(object value, ref FlatWriter writer);
