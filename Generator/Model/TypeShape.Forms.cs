namespace Stevedore.Generator.Model;

internal abstract partial record TypeShape
{
    /// <summary>A value of .NET that an attribute gives the form of one of MFC's types.</summary>
    internal sealed record Converted(WireType WireType, TypeName Name) : Named(Name, KeepsNull: false);

    /// <summary>A buffer of primitives of fixed size within a structure, <c>fixed byte Name[16]</c>.</summary>
    internal sealed record FixedBuffer(Primitive Element, int Length) : TypeShape(KeepsNull: false);

    /// <summary>A structure that is nothing but so many elements, by <c>[InlineArray]</c>.</summary>
    internal sealed record InlineArray(TypeName Name, TypeShape Element, int Length) : Named(Name, KeepsNull: false);

    /// <summary>What keeps the gaps of the structure that it is a member of.</summary>
    internal sealed record Padding(TypeName Name) : Named(Name, KeepsNull: false);

    /// <summary>A constant that is itself on the wire.</summary>
    /// <param name="Primitive">The number's type; null for text.</param>
    /// <param name="Value">The constant, for readers of the layout.</param>
    /// <param name="Size">The number of bytes.</param>
    internal sealed record Constant(Primitive? Primitive, string Value, int Size) : TypeShape(KeepsNull: false);
}
