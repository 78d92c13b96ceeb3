namespace Stevedore.Generator.Model;

/// <summary>A type without a body of its own whose values can stand where any object may.</summary>
/// <param name="Value">What its values are to the archive, null among them.</param>
/// <param name="WireName">The name of their class on the wire.</param>
internal sealed record BoxedType(Root Value, string WireName);
