using Stevedore.Generator.Model;

namespace Stevedore.Generator.Plan;

/// <summary>The places in a type that may be null, which are no part of the type itself.</summary>
internal static class NullablePlaces
{
    /// <summary>How many there are.</summary>
    public static int Count(TypeShape shape) => (shape.KeepsNull ? 1 : 0) + shape.Within.Sum(Count);

    /// <summary>The type with all places that may be null in one or the other of two ways to declare it.</summary>
    public static TypeShape Union(TypeShape first, TypeShape second)
    {
        TypeShape all = first with { KeepsNull = first.KeepsNull || second.KeepsNull };
        return (all, second) switch
        {
            (TypeShape.Sequence shape, TypeShape.Sequence other) => shape with { Element = Union(shape.Element, other.Element) },
            (TypeShape.Grid shape, TypeShape.Grid other) => shape with { Element = Union(shape.Element, other.Element) },
            (TypeShape.InlineArray shape, TypeShape.InlineArray other) => shape with { Element = Union(shape.Element, other.Element) },
            (TypeShape.Optional shape, TypeShape.Optional other) => shape with { Value = Union(shape.Value, other.Value) },
            (TypeShape.Map shape, TypeShape.Map other) =>
                shape with { Key = Union(shape.Key, other.Key), Value = Union(shape.Value, other.Value) },
            (TypeShape.Composite shape, TypeShape.Composite other) =>
                shape with { Parts = shape.Parts.Zip(other.Parts, Union).ToEquatableArray() },
            _ => all,
        };
    }
}
