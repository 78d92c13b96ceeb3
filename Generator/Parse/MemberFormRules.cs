using Stevedore.Generator.Model;

namespace Stevedore.Generator.Parse;

/// <summary>
/// Finds what attributes ask of a type that it cannot do. Each finding is the id of a diagnostic and the end of a sentence.
/// </summary>
internal static class MemberFormRules
{
    private const string OnlyCollections = "only collections of elements, strings and nested archives can have a [Count] of their own";

    public static IEnumerable<(string Id, string Reason)> Check(MemberForm form, TypeShape shape, bool isEmbedded)
    {
        if (form == MemberForm.None)
            return [];
        TypeShape[] leaves = Leaves(shape).ToArray();
        return CheckForm(form, leaves)
            .Concat(CheckText(form, leaves))
            .Concat(CheckEnd(form, shape, isEmbedded))
            .Concat(CheckDiscriminator(form, leaves, isEmbedded))
            .Concat(CheckCount(form, shape))
            .Concat(CheckFixedLengths(form, shape))
            .Concat(CheckNullTerminated(form, shape, isEmbedded));
    }

    /// <summary>True when the value, or one of those within it, can have the form.</summary>
    public static bool Fits(WireType type, TypeShape shape) => Leaves(shape).Any(leaf => FitsLeaf(type, leaf));

    private static IEnumerable<(string, string)> CheckForm(MemberForm form, TypeShape[] leaves)
    {
        if (form.WireType is { } type && !leaves.Any(leaf => FitsLeaf(type, leaf)))
            yield return (ProblemIds.NoWireForm, $"a value of this type cannot have the form {type}");

        if (form.IsNetworkOrder && !leaves.Any(HasByteOrder))
            yield return (ProblemIds.NoEffect, "[NetworkOrder] is for numbers of more than one byte");
    }

    private static IEnumerable<(string, string)> CheckText(MemberForm form, TypeShape[] leaves)
    {
        if (form.CodePage is null)
            yield break;
        if (!leaves.Any(leaf => leaf is TypeShape.Text))
            yield return (ProblemIds.NoEffect, "[CodePage] is for text");
        else if (form.WireType == WireType.UnicodeString)
            yield return (ProblemIds.NoWireForm, "text in UTF-16 has no code page");
        else if (form.CodePage <= 0)
            yield return (ProblemIds.NoWireForm, "there is no such code page");
    }

    /// <summary>One attribute at most says where a collection ends.</summary>
    private static IEnumerable<(string, string)> CheckEnd(MemberForm form, TypeShape shape, bool isEmbedded)
    {
        if (form.NumberOfEnds > 1)
            yield return (ProblemIds.NoWireForm, "only one attribute can say where it ends");
        if (form.HeldCount.Count > 0 && form.IsNested)
            yield return (ProblemIds.NoWireForm, "the size of a nested archive stands before it");
        else if (form.HeldCount.Count > 0 && shape is not TypeShape.Text && ElementOf(shape) is null)
            yield return (ProblemIds.NoWireForm, OnlyCollections);
        if (form.IsRest && ElementOf(shape) is null)
            yield return (ProblemIds.NoWireForm, "only a collection of elements can be the rest");
        bool isNeverNull = ElementOf(shape) is TypeShape.Structure
            || ElementOf(shape) is TypeShape.Object && (isEmbedded || form.Discriminator is { Null: null });
        if (form.Until is not null && !isNeverNull)
            yield return (ProblemIds.NoWireForm, "only an element in place can say that it is the last; a reference could be null");
        if (form.Terminator is { } terminator && RefusalOf(terminator, form, ElementOf(shape), isEmbedded) is { } refusal)
            yield return (ProblemIds.NoWireForm, refusal);
    }

    private static string? RefusalOf(Terminator terminator, MemberForm form, TypeShape? element, bool isEmbedded)
    {
        if (terminator.Member is not null)
        {
            return element is TypeShape.Structure || element is TypeShape.Object && isEmbedded
                ? null
                : "only elements in place begin with a member of theirs";
        }

        Primitive? number = element switch
        {
            TypeShape.Scalar scalar => scalar.Primitive,
            TypeShape.Enumeration enumeration => enumeration.Underlying,
            TypeShape.Object when form.Discriminator is { } discriminator => discriminator.Width.Scalar(),
            _ => null,
        };
        if (number?.IsInteger() != true)
            return "a number can only end a collection of integers; of bodies name the member with which they begin";
        bool fitsWire = form.WireType is not { } wire || !wire.IsInteger() || wire.Scalar().Holds(terminator.Value);
        if (!number.Value.Holds(terminator.Value) || !fitsWire)
            return $"the number {terminator.Value} does not fit the elements";
        bool isTaken = form.Discriminator is { } table
            && (table.Null == terminator.Value || table.Types.Any(type => type.Number == terminator.Value));
        return isTaken ? $"the number {terminator.Value} stands for one of the elements" : null;
    }

    private static IEnumerable<(string, string)> CheckDiscriminator(MemberForm form, TypeShape[] leaves, bool isEmbedded)
    {
        if (form.Discriminator is null)
            yield break;
        if (isEmbedded)
            yield return (ProblemIds.NoWireForm, "what has a type discriminator is in place already, so that [Embedded] says nothing");
        else if (!leaves.All(static leaf => leaf is TypeShape.Object))
            yield return (ProblemIds.NoWireForm, "only objects have a type discriminator");
    }

    private static IEnumerable<(string, string)> CheckCount(MemberForm form, TypeShape shape)
    {
        if (form.Count is not { } count)
            yield break;
        bool isLengthOfText = count is WireType.AnsiString or WireType.UnicodeString;
        if (!count.IsInteger() && (!isLengthOfText || shape is TypeShape.Text && !form.IsNested))
            yield return (ProblemIds.NoWireForm, $"a count cannot have the form {count}");
        else if (form.IsNested || form.NumberOfEnds > 1)
            yield break;
        else if (IsSingle(shape))
            yield return (ProblemIds.NoEffect, "[Count] is for collections, strings and nested archives");
        else if (shape is not (TypeShape.Text or TypeShape.Map) && ElementOf(shape) is null)
            yield return (ProblemIds.NoWireForm, OnlyCollections);
    }

    private static bool IsSingle(TypeShape shape) =>
        shape is TypeShape.Scalar or TypeShape.Enumeration or TypeShape.Mfc or TypeShape.Converted or TypeShape.Net
            or TypeShape.Structure or TypeShape.Object;

    private static IEnumerable<(string, string)> CheckFixedLengths(MemberForm form, TypeShape shape)
    {
        if (form.FixedLengths.Count == 0)
            yield break;
        int levels = 0;
        TypeShape? inner = shape;
        while (ElementOf(inner) is { } element)
        {
            if (levels < form.FixedLengths.Count && inner is TypeShape.Sequence { Form.IsSet: true })
                yield return (ProblemIds.NoWireForm, "a set has no fixed length, because equal elements are one");

            inner = element;
            levels++;
        }

        if (inner is TypeShape.Text)
            levels++;

        if (levels < form.FixedLengths.Count)
            yield return (ProblemIds.NoWireForm, "there are more fixed lengths than collections of elements and strings within each other");
        else if (form.FixedLengths.Any(length => length <= 0))
            yield return (ProblemIds.NoWireForm, "a fixed length is at least 1");
    }

    private static IEnumerable<(string, string)> CheckNullTerminated(MemberForm form, TypeShape shape, bool isEmbedded)
    {
        if (!form.IsNullTerminated)
            yield break;
        if (isEmbedded || ElementOf(shape) is not TypeShape.Object)
            yield return (ProblemIds.NoWireForm, "a null can only end a collection of references to objects");
    }

    private static bool FitsLeaf(WireType type, TypeShape leaf) => leaf switch
    {
        TypeShape.Scalar { Primitive: Primitive.Boolean } => type is WireType.Bool or WireType.VariantBool || type.IsInteger(),
        TypeShape.Scalar { Primitive: Primitive.Single or Primitive.Double } => false,
        TypeShape.Scalar or TypeShape.Enumeration => type.IsInteger(),
        TypeShape.Text => type is WireType.AnsiString or WireType.UnicodeString,
        TypeShape.Mfc { Type: MfcType.OleCurrency } => type == WireType.Currency,
        TypeShape.Mfc { Type: MfcType.OleDateTime } => type == WireType.OleDateTime,
        TypeShape.Converted => true,
        _ => false,
    };

    private static bool HasByteOrder(TypeShape leaf) => leaf switch
    {
        TypeShape.Scalar scalar => scalar.Primitive.HasByteOrder(),
        TypeShape.Enumeration enumeration => enumeration.Underlying.HasByteOrder(),
        _ => false,
    };

    private static bool HasByteOrder(this Primitive primitive) => primitive is not (Primitive.Boolean or Primitive.Byte or Primitive.SByte);

    private static TypeShape? ElementOf(TypeShape shape) => shape switch
    {
        TypeShape.Sequence sequence => sequence.Element,
        _ => null,
    };

    private static IEnumerable<TypeShape> Leaves(TypeShape shape) => shape switch
    {
        TypeShape.Sequence sequence => Leaves(sequence.Element),
        TypeShape.Grid grid => Leaves(grid.Element),
        TypeShape.Map map => Leaves(map.Key).Concat(Leaves(map.Value)),
        TypeShape.Optional optional => Leaves(optional.Value),
        TypeShape.Composite composite => composite.Parts.SelectMany(Leaves),
        _ => [shape],
    };
}
