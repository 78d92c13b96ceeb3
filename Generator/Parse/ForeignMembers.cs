using Microsoft.CodeAnalysis;

namespace Stevedore.Generator.Parse;

/// <summary>The public properties and fields of a type of another assembly, which are all that can be seen of it.</summary>
/// <param name="Readable">Those that can be read, by their names.</param>
/// <param name="Required">Those that must be set where an object is made.</param>
/// <param name="Names">The names of all of them, also of those that nobody asks for.</param>
internal sealed record ForeignMembers(
    IReadOnlyList<ISymbol> Readable,
    IReadOnlyList<ISymbol> Required,
    IReadOnlyCollection<string> Names)
{
    /// <param name="except">The names of members that are not to be stored.</param>
    public static ForeignMembers Of(INamedTypeSymbol type, IReadOnlyCollection<string> except)
    {
        // By their characters: another order of declaration, of which nobody tells, does not change the wire.
        SortedDictionary<string, ISymbol> members = new(StringComparer.Ordinal);
        for (INamedTypeSymbol? level = type; level is { SpecialType: SpecialType.None }; level = level.BaseType)
        {
            foreach (ISymbol member in level.GetMembers().Where(IsPublicData))
            {
                // A member hides what has its name in a base.
                if (!members.ContainsKey(member.Name))
                    members.Add(member.Name, member);
            }
        }

        return new ForeignMembers(
            [.. members.Values.Where(member => CanBeRead(member) && !except.Contains(member.Name))],
            [.. members.Values.Where(static member => member is IPropertySymbol { IsRequired: true } or IFieldSymbol { IsRequired: true })],
            [.. members.Keys]);
    }

    /// <summary>The members whose values are lost, unless they follow from others.</summary>
    public IEnumerable<string> LeftOut(ForeignConstructor constructor) => Readable
        .Where(member => !constructor.Takes(member) && !CanBeSet(member))
        .Select(static member => member.Name);

    /// <summary>The names that are those of no member.</summary>
    public IEnumerable<string> Unknown(IEnumerable<string> names) => names.Where(name => !Names.Contains(name));

    public static ITypeSymbol TypeOf(ISymbol member) => member is IFieldSymbol field ? field.Type : ((IPropertySymbol)member).Type;

    /// <summary>Whether the member can be set when an object is made.</summary>
    public static bool CanBeSet(ISymbol member) => member switch
    {
        IFieldSymbol field => !field.IsReadOnly,
        IPropertySymbol property => Accessor(property, static level => level.SetMethod) is { } setter && IsOpen(setter),
        _ => false,
    };

    private static bool CanBeRead(ISymbol member) => TypeOf(member).TypeKind != TypeKind.Delegate && (member is IFieldSymbol
        || member is IPropertySymbol property && Accessor(property, static level => level.GetMethod) is { } getter && IsOpen(getter));

    private static bool IsPublicData(ISymbol member) =>
        member is { IsStatic: false, DeclaredAccessibility: Accessibility.Public }
            and (IFieldSymbol { AssociatedSymbol: null } or IPropertySymbol { IsIndexer: false, RefKind: RefKind.None })
        && !member.IsForbidden();

    /// <summary>An override may have one of the accessors, and inherit the other.</summary>
    private static IMethodSymbol? Accessor(IPropertySymbol property, Func<IPropertySymbol, IMethodSymbol?> of)
    {
        for (IPropertySymbol? level = property; level is not null; level = level.OverriddenProperty)
        {
            if (of(level) is { } accessor)
                return accessor;
        }

        return null;
    }

    private static bool IsOpen(IMethodSymbol accessor) => accessor.DeclaredAccessibility == Accessibility.Public && !accessor.IsForbidden();
}
