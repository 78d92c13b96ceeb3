namespace Stevedore;

/// <summary>
/// Sets a member's place in wire order, where the order of declaration is undefined (a class in several files) or not wanted.
/// All serialized members of a type carry it, or none.
/// </summary>
/// <param name="position">Members are stored in ascending order of this number; gaps are allowed.</param>
[AttributeUsage(AttributeTargets.Field | AttributeTargets.Property)]
public sealed class OrderAttribute(int position) : Attribute
{
    /// <summary>The place in wire order; lower comes first.</summary>
    public int Position { get; } = position;
}
