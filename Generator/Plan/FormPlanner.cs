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
            TypeShape.Object value when form.Discriminator is { } table => Discriminated(value, table),
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
        if (form.HeldCount.Count > 0 && !isElement)
            return new FormOperation.HeldText(form.HeldCount, text, form.CodePage);
        if (form.Count is { } width && !isElement)
            return new FormOperation.CountedText(width, text, form.CodePage);
        return form.CodePage is { } page ? new FormOperation.CodePageText(page) : null;
    }

    private static FormOperation.Elements? Elements(TypeShape element, Member member, Func<TypeShape, Member, bool, WireOperation> plan)
    {
        MemberForm form = member.Form;
        bool hasEnd = form.FixedLengths.Count > 0 || form.Count is not null || form.NumberOfEnds > 0;
        if (!hasEnd)
            return null;
        WireOperation operation = plan(element, member with { Form = form.OfElements }, true);
        Extent extent = form switch
        {
            { FixedLengths.Count: > 0 } => new Extent.Fixed(form.FixedLengths[0]),
            { IsNullTerminated: true } => new Extent.NullTerminated(),
            { HeldCount.Count: > 0 } => new Extent.Held(form.HeldCount),
            { Terminator: { } end } => new Extent.Terminated(end.Value, end.Number ?? NumberOf(operation), end.Member, end.IsConverted),
            { Until: { } condition } => new Extent.Until(condition),
            { IsRest: true } => new Extent.Rest(),
            _ => new Extent.Counted(form.Count!.Value),
        };
        return new FormOperation.Elements(operation, extent);
    }

    private static WireOperation.Map CountedMap(
        TypeShape.Map map,
        WireType width,
        Member element,
        Func<TypeShape, Member, bool, WireOperation> plan) =>
        new(plan(map.Key, element, true), plan(map.Value, element, true), width);

    /// <summary>The number that an element is or begins with.</summary>
    private static Primitive NumberOf(WireOperation element) => element switch
    {
        WireOperation.Scalar scalar => scalar.Primitive,
        FormOperation.NetworkOrder number => number.Primitive,
        FormOperation.Integer integer => integer.Type.Scalar(),
        FormOperation.Discriminated discriminated => discriminated.Width.Scalar(),
        _ => throw new ArgumentOutOfRangeException(nameof(element)),
    };

    private static FormOperation.Discriminated Discriminated(TypeShape.Object value, Discriminator table) => new(
        value.Name,
        table.Width,
        table.Null,
        table.Types.Select(static type => new DiscriminatedBody(
            type.Number,
            new WireOperation.Body(type.Name, Layout: null))).ToEquatableArray());

    private static bool IsReal(Primitive primitive) => primitive is Primitive.Single or Primitive.Double;
}
