using System.ComponentModel;

namespace Stevedore;

/// <summary>Stores an object whose class has a fixed size.</summary>
/// <param name="value">The object.</param>
/// <param name="bytes">Where to; at least as many as each takes.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public delegate void FixedStore(object value, Span<byte> bytes);
