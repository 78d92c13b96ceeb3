using System.ComponentModel;

namespace Stevedore;

/// <summary>Makes an object of the next bytes.</summary>
/// <param name="reader">Where from.</param>
/// <returns>The object; <see langword="null"/> if its body must be asked what is wrong with the bytes.</returns>
[EditorBrowsable(EditorBrowsableState.Never)]
public delegate object? FlatMake(ref FlatReader reader);
