namespace Stevedore.Generator.Model;

/// <summary>A type of .NET that is nothing but its parts, which follow each other on the wire.</summary>
/// <param name="Type">Null for a tuple of C#, whose name is its parts.</param>
/// <param name="Parts">The properties or fields that have the parts.</param>
/// <param name="Make">Makes the value; <c>{type}</c> is its type, <c>{parts}</c> the loaded parts.</param>
internal sealed record CompositeForm(Vocabulary.Word? Type, EquatableArray<string> Parts, string Make);
