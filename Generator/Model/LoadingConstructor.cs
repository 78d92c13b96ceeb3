namespace Stevedore.Generator.Model;

/// <summary>
/// The constructor that a class without a parameterless one is given, so that its initializers run before an archive loads its objects.
/// </summary>
/// <param name="Next">The constructor that it calls.</param>
/// <param name="Arguments">For the primary constructor: the defaults of its parameters.</param>
/// <param name="SetsRequiredMembers">The class has required members, which the archive will set.</param>
internal sealed record LoadingConstructor(NextConstructor Next, EquatableArray<string> Arguments, bool SetsRequiredMembers);
