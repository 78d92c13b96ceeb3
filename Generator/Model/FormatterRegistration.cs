namespace Stevedore.Generator.Model;

/// <summary>A type that the assembly does not own, and the class that stores and loads it, both qualified.</summary>
/// <param name="NeedsAnother">They exist only where another assembly is, which the program may do without.</param>
internal sealed record FormatterRegistration(string Type, string Formatter, bool NeedsAnother);
