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

    private static IEnumerable<(string, string)> CheckCount(MemberForm form, TypeShape shape)
    {
        if (form.Count is not { } count)
            yield break;
        if (!count.IsInteger())
            yield return (ProblemIds.NoWireForm, $"a count cannot have the form {count}");
        else if (form.IsNested)
            yield break;
        else if (form.FixedLengths.Count > 0 || form.IsNullTerminated)
            yield return (ProblemIds.NoWireForm, "what has a fixed length or ends with a null has no count");
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
        else if (form.FixedLengths.Count > 0)
            yield return (ProblemIds.NoWireForm, "what has a fixed length needs no null at its end");
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
