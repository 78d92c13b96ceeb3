namespace Stevedore.Generator.Model;

/// <summary>What a member's type is, as far as archives care.</summary>
/// <param name="KeepsNull">False where the declaration says that null is not a value: a null from the wire then loads as empty,
/// or fails where there is nothing empty.</param>
internal abstract partial record TypeShape(bool KeepsNull)
{
    /// <summary>What values of the type are made of, as far as they are values too.</summary>
    public IEnumerable<TypeShape> Within => this switch
    {
        Sequence sequence => [sequence.Element],
        Grid grid => [grid.Element],
        InlineArray array => [array.Element],
        Optional optional => [optional.Value],
        Map map => [map.Key, map.Value],
        Composite composite => composite.Parts,
        _ => [],
    };

    /// <summary>Whether values without a body of their own may stand in it, as boxed numbers.</summary>
    public bool IsOpenPlace => this is Object { IsOpen: true } or Net { Value.HoldsObjects: true }
        || Within.Any(static part => part.IsOpenPlace);

    /// <summary>A type that is written by its name.</summary>
    internal abstract record Named(TypeName Name, bool KeepsNull) : TypeShape(KeepsNull);

    internal sealed record Scalar(Primitive Primitive) : TypeShape(KeepsNull: false);

    internal sealed record Enumeration(TypeName Name, Primitive Underlying) : Named(Name, KeepsNull: false);

    internal sealed record Text(bool KeepsNull) : TypeShape(KeepsNull);

    internal sealed record Mfc(MfcType Type, TypeName Name) : Named(Name, KeepsNull: false);

    /// <param name="Plain">Its fields, if all are of fixed size and its body writes nothing else.</param>
    internal sealed record Structure(TypeName Name, PlainStructure? Plain) : Named(Name, KeepsNull: false);

    /// <summary>A class or interface. Embedded, it is a value in place; otherwise a reference, a pointer in C++.</summary>
    internal sealed record Object(TypeName Name, bool KeepsNull) : Named(Name, KeepsNull)
    {
        /// <summary>Values without a body of their own may stand there too.</summary>
        public bool IsOpen { get; init; }
    }

    /// <summary>A type parameter: what a value of it is, the construction says.</summary>
    /// <param name="IsValueType">Its constraints say so.</param>
    /// <param name="IsRequired">Its constraints say that no value of it is null, or the place does.</param>
    internal sealed record Parameter(TypeName Name, bool IsValueType, bool KeepsNull, bool IsRequired) : Named(Name, KeepsNull);

    /// <summary>A value type or small object of .NET that an archive has methods for.</summary>
    internal sealed record Net(NetValue Value, TypeName Name, bool KeepsNull) : Named(Name, KeepsNull);

    /// <summary>A type that a formatter of the assembly stores and loads.</summary>
    internal sealed record Formatted(TypeName Name, bool IsValueType, bool KeepsNull) : Named(Name, KeepsNull);

    /// <summary>A value type that may be null.</summary>
    internal sealed record Optional(TypeShape Value) : TypeShape(KeepsNull: true);

    /// <summary>A tuple and the like.</summary>
    internal sealed record Composite(CompositeForm Form, EquatableArray<TypeShape> Parts, bool IsValueType, bool KeepsNull)
        : TypeShape(KeepsNull);

    internal sealed record Sequence(CollectionForm Form, TypeShape Element, bool KeepsNull) : TypeShape(KeepsNull);

    /// <summary>An array of more than one dimension.</summary>
    internal sealed record Grid(int Rank, TypeShape Element, bool KeepsNull) : TypeShape(KeepsNull);

    internal sealed record Map(CollectionForm Form, TypeShape Key, TypeShape Value, bool KeepsNull) : TypeShape(KeepsNull);
}
