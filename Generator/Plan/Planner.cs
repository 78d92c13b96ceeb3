using Stevedore.Generator.Parse;

namespace Stevedore.Generator.Plan;

/// <summary>Decides what the members of a type become on the wire.</summary>
internal static class Planner
{
    public static WirePlan Plan(ArchivableType type) => new(type, Steps(type).ToEquatableArray());

    private static IEnumerable<WireStep> Steps(ArchivableType type)
    {
        Member? version = null;
        foreach (Member member in type.Members.OrderBy(member => member.Order ?? 0))
        {
            yield return new WireStep(member, OperationFor(member.Shape, member, isElement: false), PresenceOf(member, type, version));
            if (member.IsBodyVersion)
                version = member;
        }
    }

    private static Presence PresenceOf(Member member, ArchivableType type, Member? version)
    {
        // A structure is always in place, where there is no schema.
        bool hasVersion = version is not null || !type.IsValueType;
        var presence = new Presence(hasVersion ? member.VersionAdded : null, hasVersion ? member.VersionRemoved : null, null, member.Condition);
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
        TypeShape.Structure structure => new WireOperation.Body(structure.Name, IsReused: false),
        TypeShape.Object value when member.IsEmbedded => new WireOperation.Body(value.Name, IsReused: !isElement),
        TypeShape.Object reference => new WireOperation.Reference(reference.Name, reference.KeepsNull),
        TypeShape.Array array => Elements(array.Element, CollectionKind.Array, array.KeepsNull, member),
        TypeShape.List list => Elements(list.Element, CollectionKind.List, list.KeepsNull, member),
        TypeShape.Dictionary dictionary => new WireOperation.Map(
            OperationFor(dictionary.Key, member, isElement: true),
            OperationFor(dictionary.Value, member, isElement: true),
            dictionary.KeepsNull),
        _ => throw new ArgumentOutOfRangeException(nameof(shape)),
    };

    private static WireOperation Elements(TypeShape element, CollectionKind kind, bool keepsNull, Member member)
    {
        WireOperation operation = OperationFor(element, member, isElement: true);

        // A truth value is not taken from memory as it is: any byte but 0 means true on the wire, but only 1 does in .NET.
        return operation is WireOperation.Scalar { Primitive: not Primitive.Boolean } scalar
            ? new WireOperation.Block(scalar, kind, keepsNull)
            : new WireOperation.Sequence(operation, kind, keepsNull);
    }
}
