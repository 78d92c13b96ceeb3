namespace Stevedore.Generator.Model;

/// <summary>
/// What a collection finds its elements by. Archives do not store it; a collection is loaded with that of the one it replaces.
/// </summary>
internal enum ComparerKind
{
    None,
    Equality,
    Order,
}
