using Stevedore.Generator.Parse;

namespace Stevedore.Generator.Plan;

/// <summary>Decides what the members of a type become on the wire.</summary>
internal static class Planner
{
    private static readonly Member s_noMember =
        new("", "", new TypeShape.Text(KeepsNull: true), MemberAccess.Direct, Marshalling.Default, IsEmbedded: false, VersionAdded: null, Order: null);

    public static WirePlan Plan(ArchivableType type) => new(
        type,
        type.Members.OrderBy(member => member.Order ?? 0).Select(member => Plan(member, type)).ToEquatableArray());

    /// <summary>What a value that is no member becomes on the wire.</summary>
    public static WireOperation Plan(TypeShape shape) => OperationFor(shape, s_noMember, isElement: true);

    private static WireStep Plan(Member member, ArchivableType type) => new(
        member,
        OperationFor(member.Shape, member, isElement: false),
        // A structure is always in place, where there is no schema.
        type.IsValueType ? null : member.VersionAdded);

    private static WireOperation OperationFor(TypeShape shape, Member member, bool isElement) => shape switch
    {
        TypeShape.Scalar { Primitive: Primitive.Boolean } when member.Marshalling == Marshalling.Bool32 => new WireOperation.Bool32(),
        TypeShape.Scalar scalar => new WireOperation.Scalar(scalar.Primitive),
        TypeShape.Enumeration enumeration => new WireOperation.Scalar(enumeration.Underlying, enumeration.Name),
        TypeShape.Text text => new WireOperation.Text(FormOf(member), text.KeepsNull),
        TypeShape.Mfc mfc => new WireOperation.Mfc(mfc.Type, mfc.Name),
        TypeShape.Structure structure => new WireOperation.Body(structure.Name, IsReused: false),
        TypeShape.Object value when member.IsEmbedded => new WireOperation.Body(value.Name, IsReused: !isElement),
        TypeShape.Object reference => new WireOperation.Reference(reference.Name, reference.KeepsNull),
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

    private static TextForm FormOf(Member member) => member.Marshalling switch
    {
        Marshalling.AnsiString => TextForm.Ansi,
        Marshalling.UnicodeString => TextForm.Unicode,
        _ => TextForm.Archive,
    };
}
