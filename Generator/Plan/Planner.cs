using Stevedore.Generator.Model;

namespace Stevedore.Generator.Plan;

/// <summary>Decides what the members of a type become on the wire.</summary>
internal static class Planner
{
    /// <summary>Says of a value that is no member what a member without attributes says.</summary>
    private static readonly Member s_noMember =
        Member.Plain(name: "", fieldName: "", new TypeShape.Text(KeepsNull: true), MemberAccess.Assigned);

    /// <summary>Bytes that no member keeps.</summary>
    private static readonly Member s_gap = s_noMember with { Name = "padding" };

    /// <summary>What a value that is no member becomes on the wire.</summary>
    public static WireOperation Plan(TypeShape shape) => OperationFor(shape, s_noMember, isElement: true);

    public static WirePlan Plan(ArchivableType type) => new(type, Steps(type).ToEquatableArray());

    private static IEnumerable<WireStep> Steps(ArchivableType type)
    {
        if (type.Raw is { } raw)
            return RawSteps(type, raw);
        return SuccessiveSteps(type);
    }

    private static IEnumerable<WireStep> SuccessiveSteps(ArchivableType type)
    {
        Member? version = null;
        foreach (Member member in type.Members.OrderBy(Position))
        {
            yield return new WireStep(member, OperationFor(member.Shape, member, isElement: false), PresenceOf(member, type, version));
            if (member.IsBodyVersion)
                version = member;
        }
    }

    /// <summary>The members of a structure where they lie in memory, and the gaps between them.</summary>
    private static IEnumerable<WireStep> RawSteps(ArchivableType type, RawLayout layout)
    {
        Member? keeper = type.Members.FirstOrDefault(static member => member.Shape is TypeShape.Padding);
        int start = 0;
        foreach (RawPart part in layout.Parts)
        {
            if (part.Member is { } name)
            {
                Member member = type.Members.First(member => member.Name == name);
                yield return new WireStep(member, OperationFor(member.Shape, member, isElement: false), Presence.Always);
                continue;
            }

            FormOperation.Padding gap = new(start, part.Size, layout.Padding, IsKept: keeper is not null);
            yield return new WireStep(keeper ?? s_gap, gap, Presence.Always);
            start += part.Size;
        }
    }

    /// <summary>
    /// Elements of the object itself and parameters of the primary constructor stand before the first field, whatever <c>[Order]</c> says
    /// of fields.
    /// </summary>
    private static int Position(Member member) =>
        member.Access is MemberAccess.Parameter or MemberAccess.Elements ? int.MinValue : member.Order ?? 0;

    private static Presence PresenceOf(Member member, ArchivableType type, Member? version)
    {
        // A structure is always in place, where there is no schema.
        bool hasVersion = version is not null || !type.IsValueType;
        Presence presence = new(hasVersion ? member.VersionAdded : null, hasVersion ? member.VersionRemoved : null, null, member.Condition);
        if (presence.DependsOnVersion && version is null && type.Registration is { } registration)
            return presence with { Order = registration.Order };
        return presence.DependsOnVersion ? presence with { VersionMember = version } : presence;
    }

    private static WireOperation OperationFor(TypeShape shape, Member member, bool isElement) =>
        FormPlanner.Plan(shape, member, isElement, OperationFor) ?? PlainOperationFor(shape, member);

    private static WireOperation PlainOperationFor(TypeShape shape, Member member)
    {
        return shape switch
        {
            TypeShape.Scalar { Primitive: Primitive.Boolean } when member.Form.WireType == WireType.Bool => new WireOperation.Bool32(),
            TypeShape.Scalar scalar => new WireOperation.Scalar(scalar.Primitive),
            TypeShape.Enumeration enumeration => new WireOperation.Scalar(enumeration.Underlying),
            TypeShape.Text => new WireOperation.Text(FormPlanner.TextFormOf(member.Form)),
            TypeShape.Mfc mfc => new WireOperation.Mfc(mfc.Type),
            TypeShape.Structure structure => new WireOperation.Body(
                structure.Name,
                structure.Plain is { } plain ? PlainLayout.Of(plain) : null),
            TypeShape.Object or TypeShape.Parameter when member.IsEmbedded =>
                new WireOperation.Body(((TypeShape.Named)shape).Name, Layout: null),
            TypeShape.Object reference => new WireOperation.Reference(reference.Name),
            TypeShape.Parameter value => new WireOperation.Parameter(value.Name),
            TypeShape.Padding => new FormOperation.Padding(Start: 0, Length: 0, Total: 0, IsKept: true),
            TypeShape.FixedBuffer buffer => new FormOperation.FixedBuffer(buffer.Element, buffer.Length),
            TypeShape.InlineArray array => new FormOperation.InlineArray(Inner(array.Element), array.Length),
            TypeShape.Net net => new WireOperation.Net(net.Value),
            TypeShape.Formatted formatted => new WireOperation.Formatted(formatted.Name),
            TypeShape.Optional optional => new WireOperation.Optional(Inner(optional.Value)),
            TypeShape.Composite composite =>
                new WireOperation.Composite(composite.Parts.Select(Inner).ToEquatableArray(), IsOptional: !composite.IsValueType),
            TypeShape.Sequence sequence => new WireOperation.Sequence(Inner(sequence.Element)),
            TypeShape.Grid grid => new WireOperation.Grid(grid.Rank, Inner(grid.Element)),
            TypeShape.Map map => new WireOperation.Map(Inner(map.Key), Inner(map.Value)),
            _ => throw new ArgumentOutOfRangeException(nameof(shape)),
        };

        WireOperation Inner(TypeShape inner) => OperationFor(inner, member, isElement: true);
    }
}
