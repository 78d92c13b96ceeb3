using Stevedore.Generator.Model;

namespace Stevedore.Generator.Plan;

/// <summary>Decides what members become on the wire whose attributes ask for a form of their own.</summary>
internal static class FormPlanner
{
    /// <param name="plan">Plans what is within the member.</param>
    /// <returns>The operation; null where the attributes say nothing at this level.</returns>
    public static WireOperation? Plan(TypeShape shape, Member member, bool isElement, Func<TypeShape, Member, bool, WireOperation> plan)
    {
        MemberForm form = member.Form;
        if (form.IsNested && !isElement)
        {
            Member content = member with { Form = form with { IsNested = false, Count = null } };
            return new FormOperation.NestedArchive(plan(shape, content, true), form.Count);
        }

        return shape switch
        {
            TypeShape.Constant constant => new FormOperation.Magic(constant.Primitive, constant.Value, constant.Size),
            TypeShape.Converted converted => new FormOperation.Converted(converted.WireType),
            TypeShape.Scalar scalar => Number(scalar.Primitive, form),
            TypeShape.Enumeration enumeration => Number(enumeration.Underlying, form),
            TypeShape.Text => Text(form, isElement),
            TypeShape.Sequence sequence => Elements(sequence.Element, member, plan),
            TypeShape.Map map when form.Count is { } width => CountedMap(map, width, member with { Form = form.OfElements }, plan),
            _ => null,
        };
    }

    public static TextForm TextFormOf(MemberForm form) => form switch
    {
        { WireType: WireType.AnsiString } => TextForm.Ansi,
        { WireType: WireType.UnicodeString } => TextForm.Unicode,
        { CodePage: not null } => TextForm.Ansi,
        _ => TextForm.Archive,
    };

    private static FormOperation? Number(Primitive primitive, MemberForm form)
    {
        WireType? type = form.WireType;
        if (primitive == Primitive.Boolean)
            return type == WireType.VariantBool || type?.IsInteger() == true ? new FormOperation.TruthValue(type.Value) : null;
        if (type is { } other && other.IsInteger() && other.Scalar() != primitive && !IsReal(primitive))
            return new FormOperation.Integer(other, form.IsNetworkOrder && other.Scalar().Size() > 1);
        return form.IsNetworkOrder && primitive.Size() > 1 ? new FormOperation.NetworkOrder(primitive) : null;
    }

    private static FormOperation? Text(MemberForm form, bool isElement)
    {
        TextForm text = TextFormOf(form);
        if (form.FixedLengths.Count > 0)
            return new FormOperation.FixedText(form.FixedLengths[0], text, form.CodePage);
        if (form.Count is { } width && !isElement)
            return new FormOperation.CountedText(width, text, form.CodePage);
        return form.CodePage is { } page ? new FormOperation.CodePageText(page) : null;
    }

    private static FormOperation.Elements? Elements(TypeShape element, Member member, Func<TypeShape, Member, bool, WireOperation> plan)
    {
        Extent? extent = member.Form switch
        {
            { FixedLengths.Count: > 0 } form => new Extent.Fixed(form.FixedLengths[0]),
            { IsNullTerminated: true } => new Extent.NullTerminated(),
            { Count: { } width } => new Extent.Counted(width),
            _ => null,
        };
        return extent is null
            ? null
            : new FormOperation.Elements(plan(element, member with { Form = member.Form.OfElements }, true), extent);
    }

    private static WireOperation.Map CountedMap(
        TypeShape.Map map,
        WireType width,
        Member element,
        Func<TypeShape, Member, bool, WireOperation> plan) =>
        new(plan(map.Key, element, true), plan(map.Value, element, true), width);

    private static bool IsReal(Primitive primitive) => primitive is Primitive.Single or Primitive.Double;
}
