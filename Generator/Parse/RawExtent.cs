using Microsoft.CodeAnalysis;
using Stevedore.Generator.Model;

namespace Stevedore.Generator.Parse;

/// <summary>How much room a member takes in a structure of C++.</summary>
internal readonly record struct RawExtent(int Size, int Alignment)
{
    public static RawExtent? Of(Member member, IFieldSymbol? field, CancellationToken cancellation, out string? refusal)
    {
        refusal = $"'{member.Name}' has no fixed size in memory";
        if (member.IsEmbedded || member.Form is { IsNested: true } or { Discriminator: not null })
            return null;
        string? nested = null;
        RawExtent? extent = Of(member.Shape, member.Form, structure =>
        {
            if (field is null || ElementTypes.Innermost(field.Type) is not INamedTypeSymbol type)
                return null;
            RawLayout? layout = RawLayoutParser.OfNested(type, cancellation, out nested);
            return layout is null ? null : new RawExtent(layout.Size, layout.Alignment);
        });
        refusal = extent is null ? nested ?? refusal : null;
        return extent;
    }

    private static RawExtent? Of(TypeShape shape, MemberForm form, Func<TypeShape.Structure, RawExtent?> structures) => shape switch
    {
        TypeShape.Scalar { Primitive: Primitive.Boolean } => OfTruth(form.WireType),
        TypeShape.Scalar { Primitive: Primitive.Single or Primitive.Double } real => Itself(real.Primitive),
        TypeShape.Scalar scalar => OfNumber(scalar.Primitive, form.WireType),
        TypeShape.Enumeration enumeration => OfNumber(enumeration.Underlying, form.WireType),
        TypeShape.Text when form is { FixedLengths.Count: 1, WireType: WireType.UnicodeString } =>
            new RawExtent(form.FixedLengths[0] * sizeof(char), sizeof(char)),
        TypeShape.Text when form.FixedLengths.Count == 1 && (form.WireType is not null || form.CodePage is not null) =>
            new RawExtent(form.FixedLengths[0], Alignment: 1),
        TypeShape.Sequence sequence when form.FixedLengths.Count > 0 =>
            Of(sequence.Element, form.OfElements, structures)?.Times(form.FixedLengths[0]),
        TypeShape.FixedBuffer buffer => Itself(buffer.Element).Times(buffer.Length),
        TypeShape.InlineArray array => Of(array.Element, MemberForm.None, structures)?.Times(array.Length),
        TypeShape.Net { Value: { Size: { } size, RawAlignment: { } alignment } } => new RawExtent(size, alignment),
        TypeShape.Mfc { Type: MfcType.Rect } => new RawExtent(4 * sizeof(int), sizeof(int)),
        TypeShape.Converted { WireType: WireType.Time32 } => Itself(Primitive.Int32),
        TypeShape.Converted { WireType: WireType.Time64 } => Itself(Primitive.Int64),
        TypeShape.Constant { Primitive: { } number } => Itself(number),
        TypeShape.Constant constant => new RawExtent(constant.Size, Alignment: 1),
        TypeShape.Structure structure => structures(structure),
        _ => null,
    };

    private static RawExtent OfTruth(WireType? type) => type switch
    {
        WireType.Bool => Itself(Primitive.Int32),
        WireType.VariantBool => Itself(Primitive.Int16),
        { } width => Itself(width.Scalar()),
        null => Itself(Primitive.Boolean),
    };

    private static RawExtent OfNumber(Primitive primitive, WireType? type) => Itself(type?.Scalar() ?? primitive);

    private static RawExtent Itself(Primitive primitive) => new(primitive.Size(), primitive.Size());

    private RawExtent Times(int count) => this with { Size = Size * count };
}
