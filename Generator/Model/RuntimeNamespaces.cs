namespace Stevedore.Generator.Model;

/// <summary>The namespaces of the runtime that generated code takes types and methods from.</summary>
internal static class RuntimeNamespaces
{
    /// <summary>Archives, attributes, and the methods for .NET's values.</summary>
    public const string Archives = "Stevedore";

    /// <summary>MFC's values and collections, and the methods for them.</summary>
    public const string Mfc = "Stevedore.Mfc";

    /// <summary>The methods that only generated code calls.</summary>
    public const string Generated = "Stevedore.Generated";

    public static EquatableArray<string> All { get; } = new[] { Archives, Mfc, Generated }.ToEquatableArray();
}
