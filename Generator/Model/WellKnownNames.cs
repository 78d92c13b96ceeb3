namespace Stevedore.Generator.Model;

/// <summary>The simple names of all types that generated code may mention by itself, which a member of a class may hide.</summary>
internal static class WellKnownNames
{
    private static readonly HashSet<string> s_all =
    [
        .. WellKnownTypes.All.Select(static type => type.Name),
        .. CollectionForms.All.SelectMany(static form => form.Types).Select(static type => type.Name),
        .. CompositeForm.TypeNames,
    ];

    public static bool Contains(string name) => s_all.Contains(name);
}
