using System.Collections.Immutable;
using System.Globalization;

namespace Stevedore.Analyzers.Types;

/// <summary>What a diagnostic tells its code fix about a class's schema.</summary>
internal static class SchemaProperties
{
    /// <summary>The property that holds the schema to raise the class to.</summary>
    public const string Schema = nameof(Schema);

    /// <summary>The property that says that the class is to be made versionable.</summary>
    public const string MakeVersionable = nameof(MakeVersionable);

    /// <summary>Asks for <c>Versionable = true</c>.</summary>
    public static readonly ImmutableDictionary<string, string?> Versionable =
        ImmutableDictionary<string, string?>.Empty.Add(MakeVersionable, "true");

    /// <summary>Names the schema to raise the class to.</summary>
    public static ImmutableDictionary<string, string?> Raised(int schema) =>
        ImmutableDictionary<string, string?>.Empty.Add(Schema, schema.ToString(CultureInfo.InvariantCulture));
}
