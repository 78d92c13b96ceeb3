using Stevedore.Generator.Model;
using Stevedore.Generator.Plan;

namespace Stevedore.Generator.Emit;

/// <summary>
/// A value that generated code stores and loads: what it is in C#, and what it is on the wire. What is within it is told in pairs, too.
/// </summary>
internal sealed record WireValue(TypeShape Shape, WireOperation Operation)
{
    public static WireValue Of(WireStep step) => new(step.Member.Shape, step.Operation);

    /// <summary>It stands where any object may, with a tag and a number.</summary>
    public bool IsBoxed { get; init; }

    /// <summary>What is in it can refer to it.</summary>
    public bool IsMet => IsBoxed && CanBeMet;

    /// <summary>It can be made before its elements are loaded.</summary>
    public bool CanBeMet => !IsBlock && Operation is WireOperation.Sequence or WireOperation.Map && Shape switch
    {
        TypeShape.Sequence { Form: var form } => form.IsArrayOrList || IsFilledLate && !form.IsImmutable && !form.IsInterface,
        TypeShape.Map { Form: var form } => form is { LoadedInto: null, IsImmutable: false },
        _ => false,
    };

    /// <summary>The value in C# may be null.</summary>
    public bool IsNullable => Operation switch
    {
        FormOperation.Elements => false,
        FormOperation.FixedText or FormOperation.CountedText or FormOperation.HeldText => false,
        FormOperation.Discriminated discriminated => Shape.KeepsNull && discriminated.Null is not null,
        WireOperation.Map { Width: not null } => false,
        FormOperation.NestedArchive => Content.IsNullable,
        _ => Shape is { KeepsNull: true } and not TypeShape.Sequence { Form.IsValueType: true },
    };

    /// <summary>The type parameter's constraints say that a value of it is not null, or the place does.</summary>
    public bool IsRequired => Shape is TypeShape.Parameter { IsRequired: true };

    /// <summary>
    /// It may be part of a cycle, and not whole when the collection is loaded that it is in. What a type parameter stands for is seen when
    /// the program runs.
    /// </summary>
    public bool MayBeInCycle => Operation switch
    {
        WireOperation.Reference => true,
        WireOperation.Parameter => Shape is TypeShape.Parameter { IsValueType: false },
        WireOperation.Optional => Content.MayBeInCycle,
        WireOperation.Composite => Parts.Any(static part => part.MayBeInCycle),
        _ => false,
    };

    /// <summary>A collection that must not ask its elements for hash codes or order before all is loaded.</summary>
    public bool IsFilledLate => Operation switch
    {
        WireOperation.Map => ((TypeShape.Map)Shape).Form.AsksElements && MapKey.MayBeInCycle,
        WireOperation.Sequence or FormOperation.Elements =>
            Shape is TypeShape.Sequence { Form.AsksElements: true } && Element.MayBeInCycle,
        _ => false,
    };

    /// <summary>A count, and elements that are copied as they lie in memory.</summary>
    public bool IsBlock => Operation is WireOperation.Sequence { Element.IsMemoryLayout: true };

    /// <summary>The elements of a sequence, of an inline array, or of an array of more than one dimension.</summary>
    public WireValue Element => (Shape, Operation) switch
    {
        (TypeShape.Sequence shape, WireOperation.Sequence sequence) => new WireValue(shape.Element, sequence.Element),
        (TypeShape.Sequence shape, FormOperation.Elements elements) => new WireValue(shape.Element, elements.Element),
        (TypeShape.Grid shape, WireOperation.Grid grid) => new WireValue(shape.Element, grid.Element),
        (TypeShape.InlineArray shape, FormOperation.InlineArray array) => new WireValue(shape.Element, array.Element),
        _ => throw new InvalidOperationException($"{Operation} has no elements."),
    };

    /// <summary>What may be there, or what is in an archive of its own.</summary>
    public WireValue Content => (Shape, Operation) switch
    {
        (TypeShape.Optional shape, WireOperation.Optional optional) => new WireValue(shape.Value, optional.Value),
        (_, FormOperation.NestedArchive nested) => new WireValue(Shape, nested.Content),
        _ => throw new InvalidOperationException($"{Operation} has no content."),
    };

    /// <summary>The parts of a tuple and the like.</summary>
    public IEnumerable<WireValue> Parts => ((TypeShape.Composite)Shape).Parts
        .Zip(((WireOperation.Composite)Operation).Parts, static (shape, part) => new WireValue(shape, part));

    /// <summary>The keys of a map.</summary>
    public WireValue MapKey => new(((TypeShape.Map)Shape).Key, ((WireOperation.Map)Operation).Key);

    /// <summary>The values of a map.</summary>
    public WireValue MapValue => new(((TypeShape.Map)Shape).Value, ((WireOperation.Map)Operation).Value);
}
