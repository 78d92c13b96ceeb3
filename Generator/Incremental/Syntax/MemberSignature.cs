using Stevedore.Generator.Model;

namespace Stevedore.Generator.Incremental.Syntax;

/// <summary>A member without its body, under one of the names by which code uses it.</summary>
/// <param name="Name">As <see cref="MemberNames"/> tells it.</param>
/// <param name="Names">The names in it.</param>
internal sealed record MemberSignature(string Name, Fingerprint Fingerprint, EquatableArray<string> Names);
