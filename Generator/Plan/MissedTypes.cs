using Stevedore.Generator.Model;

namespace Stevedore.Generator.Plan;

/// <summary>
/// Finds the types that are refused, and that what is generated calls nevertheless: others have them as members or elements.
/// </summary>
internal static class MissedTypes
{
    /// <summary>What stands between the names in that of a construction, <c>Rack&lt;Port&gt;.Slot&lt;int&gt;</c>.</summary>
    private static readonly char[] s_marks = ['<', '>', '.', ',', ' ', '?', '[', ']', '(', ')'];

    public static EquatableArray<RefusedType> Of(AssemblyModel model)
    {
        if (model.Refused.Count == 0)
            return EquatableArray<RefusedType>.Empty;
        // By simple names it is more than are missed, which does no harm.
        HashSet<string> called =
        [
            .. model.Types.SelectMany(static type => type.Members).SelectMany(NamedBy),
            .. model.Roots.SelectMany(static root => NamedBy(root.Shape)),
            .. model.Types.SelectMany(static type => type.Boxes).SelectMany(static box => NamedBy(box.Value.Shape)),
            .. model.Constructions.SelectMany(static construction => construction.Values).SelectMany(static root => NamedBy(root.Shape)),
        ];
        for (int before = 0; before < called.Count;)
        {
            before = called.Count;
            called.UnionWith(
                model.Refused.Where(type => called.Contains(type.SimpleName)).Select(static type => type.Base).OfType<string>());
        }

        return model.Refused.Where(type => type.Base is null && called.Contains(type.SimpleName)).ToEquatableArray();
    }

    private static IEnumerable<string> NamedBy(Member member)
    {
        IEnumerable<DiscriminatedType> discriminated = member.Form.Discriminator?.Types ?? EquatableArray<DiscriminatedType>.Empty;
        return NamedBy(member.Shape).Concat(discriminated.SelectMany(static type => NamesIn(type.Name)));
    }

    private static IEnumerable<string> NamedBy(TypeShape shape)
    {
        IEnumerable<string> within = shape.Within.SelectMany(NamedBy);
        return shape is TypeShape.Named named ? within.Concat(NamesIn(named.Name)) : within;
    }

    private static string[] NamesIn(TypeName name) => name.SimpleName.Split(s_marks, StringSplitOptions.RemoveEmptyEntries);
}
