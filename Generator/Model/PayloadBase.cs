namespace Stevedore.Generator.Model;

/// <summary>A base whose fields are taken from a payload too.</summary>
/// <param name="MetadataName">The simple name that stands before its fields: <c>Document`1</c>.</param>
/// <param name="FullMetadataName">The full one, which stands there if two bases have the same.</param>
internal sealed record PayloadBase(TypeName Type, string MetadataName, string FullMetadataName);
