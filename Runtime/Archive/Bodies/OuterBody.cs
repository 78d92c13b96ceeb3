namespace Stevedore;

/// <summary>What is to be known again when the body within has ended.</summary>
/// <param name="Schema">The schema of the body around.</param>
/// <param name="IsSchemaAsked">It has been told already.</param>
/// <param name="NeedsCare">
/// The stack has no room for many more calls, and the body within needs another; or there is a trace, which is told of it.
/// </param>
internal readonly record struct OuterBody(int Schema, bool IsSchemaAsked, bool NeedsCare);
