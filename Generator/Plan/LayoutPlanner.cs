using Stevedore.Generator.Model;
using Stevedore.Generator.Parse;

namespace Stevedore.Generator.Plan;

/// <summary>Decides what members become on the wire whose attributes ask for a form of their own.</summary>
internal static class LayoutPlanner
{
    /// <param name="plan">Plans what is within the member.</param>
    /// <returns>The operation; null where the attributes say nothing at this level.</returns>
    public static WireOperation? Plan(TypeShape shape, Member member, bool isElement, Func<TypeShape, Member, bool, WireOperation> plan)
    {
        Layout layout = member.Layout;
        if (layout.IsNested && !isElement)
        {
            Member content = member with { Layout = layout with { IsNested = false, Count = null } };
            return new LayoutOperation.NestedArchive(plan(shape, content, true), layout.Count);
        }

        return shape switch
        {
            TypeShape.Constant constant => new LayoutOperation.Magic(constant.Primitive, constant.Value, constant.Size),
            TypeShape.Converted converted => new LayoutOperation.Converted(converted.Form, converted.Name, converted.ReadMethod),
            TypeShape.Scalar scalar => Number(scalar.Primitive, null, layout),
            TypeShape.Enumeration enumeration => Number(enumeration.Underlying, enumeration.Name, layout),
            TypeShape.Text text => Text(text, layout, isElement),
            TypeShape.Sequence sequence => Elements(sequence.Element, sequence.Form, member, plan),
            _ => null,
        };
    }

    public static TextForm TextFormOf(Layout layout) => layout switch
    {
        { Form: WireForm.AnsiString } => TextForm.Ansi,
        { Form: WireForm.UnicodeString } => TextForm.Unicode,
        { CodePage: not null } => TextForm.Ansi,
        _ => TextForm.Archive,
    };

    private static LayoutOperation? Number(Primitive primitive, TypeName? enumeration, Layout layout)
    {
        if (primitive == Primitive.Boolean)
            return layout.Form is WireForm.VariantBool || layout.Form is { } form && form.IsInteger() ? new LayoutOperation.TruthValue(layout.Form.Value) : null;
        bool isNetworkOrder = layout.IsNetworkOrder;
        if (layout.Form is { } other && other.IsInteger() && other.Scalar() != primitive && !IsReal(primitive))
            return new LayoutOperation.Integer(other, primitive, enumeration, isNetworkOrder && other.Scalar().Size() > 1);
        return isNetworkOrder && primitive.Size() > 1 ? new LayoutOperation.NetworkOrder(primitive, enumeration) : null;
    }

    private static LayoutOperation? Text(TypeShape.Text text, Layout layout, bool isElement)
    {
        TextForm form = TextFormOf(layout);
        if (layout.FixedLengths.Count > 0)
            return new LayoutOperation.FixedText(layout.FixedLengths[0], form, layout.CodePage);
        if (layout.Count is { } width && !isElement)
            return new LayoutOperation.CountedText(width, form, layout.CodePage);
        return layout.CodePage is { } page ? new LayoutOperation.CodePageText(page, text.KeepsNull) : null;
    }

    private static LayoutOperation? Elements(TypeShape element, CollectionForm form, Member member, Func<TypeShape, Member, bool, WireOperation> plan)
    {
        Extent? extent = member.Layout switch
        {
            { FixedLengths.Count: > 0 } layout => new Extent.Fixed(layout.FixedLengths[0]),
            { IsNullTerminated: true } => new Extent.NullTerminated(),
            { Count: { } width } => new Extent.Counted(width),
            _ => null,
        };
        if (extent is null)
            return null;
        WireOperation operation = plan(element, member with { Layout = member.Layout.OfElements }, true);
        return form == CollectionForms.Array || form == CollectionForms.List
            ? new LayoutOperation.Elements(operation, form, extent)
            : new LayoutOperation.Collection(new LayoutOperation.Elements(operation, CollectionForms.Array, extent), form);
    }

    private static bool IsReal(Primitive primitive) => primitive is Primitive.Single or Primitive.Double;
}
