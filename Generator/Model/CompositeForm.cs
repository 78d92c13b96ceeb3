namespace Stevedore.Generator.Model;

/// <summary>A type of .NET that is nothing but its parts, which follow each other on the wire.</summary>
/// <param name="Type">Null for a tuple of C#, whose name is its parts.</param>
/// <param name="Parts">The properties or fields that have the parts.</param>
internal sealed record CompositeForm(WellKnownType? Type, EquatableArray<string> Parts)
{
    /// <summary>The simple names of all types that are nothing but their parts.</summary>
    public static EquatableArray<string> TypeNames { get; } = new[] { "Tuple", "ValueTuple", "KeyValuePair", "Lazy" }.ToEquatableArray();
}
