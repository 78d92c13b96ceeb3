using System.ComponentModel;

namespace Stevedore;

/// <summary>Adds up the bytes of an object.</summary>
/// <param name="value">The object.</param>
/// <param name="size">Gets them, and whether one of the values is an unusual one.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public delegate void FlatMeasure(object value, ref FlatSize size);
