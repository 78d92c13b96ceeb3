namespace Stevedore.Generator.Model;

/// <summary>A type that the assembly does not own, and the class that stores and loads it, both qualified.</summary>
internal sealed record FormatterRegistration(string Type, string Formatter);
