namespace Stevedore.Generator.Incremental.Syntax;

/// <summary>A declaration of some name.</summary>
internal sealed record NamedFingerprint(string Name, Fingerprint Fingerprint);
