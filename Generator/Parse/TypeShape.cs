namespace Stevedore.Generator.Parse;

/// <summary>What a member's type is, as far as archives care.</summary>
/// <param name="KeepsNull">False where the declaration says that null is not a value: a null from the wire then loads as empty.</param>
internal abstract partial record TypeShape(bool KeepsNull)
{
    internal sealed record Scalar(Primitive Primitive) : TypeShape(KeepsNull: false);

    internal sealed record Enumeration(TypeName Name, Primitive Underlying) : TypeShape(KeepsNull: false);

    internal sealed record Text(bool KeepsNull) : TypeShape(KeepsNull);

    internal sealed record Mfc(MfcType Type, TypeName Name) : TypeShape(KeepsNull: false);

    internal sealed record Structure(TypeName Name) : TypeShape(KeepsNull: false);

    /// <summary>A class or interface. Embedded, it is a value in place; otherwise a reference, a pointer in C++.</summary>
    internal sealed record Object(TypeName Name, bool KeepsNull) : TypeShape(KeepsNull);

    internal sealed record Array(TypeShape Element, bool KeepsNull) : TypeShape(KeepsNull);

    internal sealed record List(TypeShape Element, bool KeepsNull) : TypeShape(KeepsNull);

    internal sealed record Dictionary(TypeShape Key, TypeShape Value, bool KeepsNull) : TypeShape(KeepsNull);
}
