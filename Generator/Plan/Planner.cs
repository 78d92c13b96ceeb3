using Stevedore.Generator.Model;

namespace Stevedore.Generator.Plan;

/// <summary>Decides what the members of a type become on the wire.</summary>
internal static class Planner
{
    /// <summary>Says of a value that is no member what a member without attributes says.</summary>
    private static readonly Member s_noMember = new(
        Name: "",
        FieldName: "",
        new TypeShape.Text(KeepsNull: true),
        MemberAccess.Assigned,
        Layout.None,
        IsEmbedded: false,
        VersionAdded: null,
        VersionRemoved: null,
        IsBodyVersion: false,
        Condition: null,
        Order: null);

    /// <summary>What a value that is no member becomes on the wire.</summary>
    public static WireOperation Plan(TypeShape shape) => OperationFor(shape, s_noMember, isElement: true);

    public static WirePlan Plan(ArchivableType type) => new(type, Steps(type).ToEquatableArray());

    private static IEnumerable<WireStep> Steps(ArchivableType type)
    {
        Member? version = null;
        foreach (Member member in type.Members.OrderBy(Position))
        {
            yield return new WireStep(member, OperationFor(member.Shape, member, isElement: false), PresenceOf(member, type, version));
            if (member.IsBodyVersion)
                version = member;
        }
    }

    /// <summary>Parameters of the primary constructor stand before the first field, whatever <c>[Order]</c> says of fields.</summary>
    private static int Position(Member member) => member.Access == MemberAccess.Parameter ? int.MinValue : member.Order ?? 0;

    private static Presence PresenceOf(Member member, ArchivableType type, Member? version)
    {
        // A structure is always in place, where there is no schema.
        bool hasVersion = version is not null || !type.IsValueType;
        Presence presence = new(hasVersion ? member.VersionAdded : null, hasVersion ? member.VersionRemoved : null, null, member.Condition);
        return presence.DependsOnVersion ? presence with { VersionMember = version } : presence;
    }

    private static WireOperation OperationFor(TypeShape shape, Member member, bool isElement) =>
        LayoutPlanner.Plan(shape, member, isElement, OperationFor) ?? PlainOperationFor(shape, member, isElement);

    private static WireOperation PlainOperationFor(TypeShape shape, Member member, bool isElement) => shape switch
    {
        TypeShape.Scalar { Primitive: Primitive.Boolean } when member.Layout.Form == WireForm.Bool => new WireOperation.Bool32(),
        TypeShape.Scalar scalar => new WireOperation.Scalar(scalar.Primitive),
        TypeShape.Enumeration enumeration => new WireOperation.Scalar(enumeration.Underlying, enumeration.Name),
        TypeShape.Text text => new WireOperation.Text(LayoutPlanner.TextFormOf(member.Layout), text.KeepsNull),
        TypeShape.Mfc mfc => new WireOperation.Mfc(mfc.Type, mfc.Name),
        TypeShape.Structure structure => new WireOperation.Body(structure.Name, IsReused: false, structure.Fields),
        TypeShape.Object value when member.IsEmbedded => new WireOperation.Body(value.Name, IsReused: !isElement, EquatableArray<TypeShape.Scalar>.Empty),
        TypeShape.Object reference => new WireOperation.Reference(reference.Name, reference.KeepsNull),
        TypeShape.Parameter value when member.IsEmbedded => new WireOperation.Body(value.Name, IsReused: !isElement, EquatableArray<TypeShape.Scalar>.Empty),
        TypeShape.Parameter value => new WireOperation.Parameter(value.Name, value.IsValueType, value.KeepsNull),
        TypeShape.FixedBuffer buffer => new LayoutOperation.FixedBuffer(buffer.Element, buffer.Length),
        TypeShape.InlineArray array => new LayoutOperation.InlineArray(array.Name, OperationFor(array.Element, member, isElement: true), array.Length),
        TypeShape.Net net => new WireOperation.Net(net.Value, net.Name, net.KeepsNull),
        TypeShape.Formatted formatted => new WireOperation.Formatted(formatted.Name, formatted.KeepsNull),
        TypeShape.Optional optional => new WireOperation.Optional(OperationFor(optional.Value, member, isElement: true)),
        TypeShape.Composite composite => new WireOperation.Composite(
            composite.Form,
            composite.Parts.Select(part => OperationFor(part, member, isElement: true)).ToEquatableArray(),
            composite.IsValueType,
            composite.KeepsNull),
        TypeShape.Sequence sequence => Elements(sequence.Element, sequence.Form, sequence.KeepsNull, member),
        TypeShape.Grid grid => new WireOperation.Grid(grid.Rank, OperationFor(grid.Element, member, isElement: true), grid.KeepsNull),
        TypeShape.Map map => new WireOperation.Map(
            OperationFor(map.Key, member, isElement: true),
            OperationFor(map.Value, member, isElement: true),
            map.Form,
            map.KeepsNull),
        _ => throw new ArgumentOutOfRangeException(nameof(shape)),
    };

    private static WireOperation Elements(TypeShape element, CollectionForm form, bool keepsNull, Member member)
    {
        WireOperation operation = OperationFor(element, member, isElement: true);
        return operation.IsMemoryLayout
            ? new WireOperation.Block(operation, form, keepsNull)
            : new WireOperation.Sequence(operation, form, keepsNull);
    }
}
