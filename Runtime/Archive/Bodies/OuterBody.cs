namespace Stevedore;

/// <summary>What is to be known again when the body within has ended.</summary>
internal readonly record struct OuterBody(int Schema, bool IsSchemaAsked);
