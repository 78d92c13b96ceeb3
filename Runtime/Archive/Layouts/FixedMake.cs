using System.ComponentModel;

namespace Stevedore;

/// <summary>Makes an object whose class has a fixed size.</summary>
/// <param name="bytes">Where from; at least as many as each takes.</param>
/// <returns>The object; <see langword="null"/> if its body must be asked what is wrong with the bytes.</returns>
[EditorBrowsable(EditorBrowsableState.Never)]
public delegate object? FixedMake(ReadOnlySpan<byte> bytes);
