namespace Stevedore.Generator.Model;

/// <summary>A call that makes a type known to payloads.</summary>
/// <param name="Arguments">The type arguments.</param>
/// <param name="Values">The arguments, as source code writes them.</param>
internal sealed record PayloadRegistration(string Method, EquatableArray<TypeName> Arguments, EquatableArray<string> Values);
