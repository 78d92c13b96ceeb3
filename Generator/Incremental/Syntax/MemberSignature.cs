namespace Stevedore.Generator.Incremental.Syntax;

/// <summary>A declaration of some name.</summary>
internal sealed record MemberSignature(string Name, Fingerprint Fingerprint);
