using Microsoft.CodeAnalysis;

namespace Stevedore.Generator.Parse;

/// <summary>The constructor by which generated code makes an object of another assembly.</summary>
/// <param name="Taken">The members whose values it takes, in the order of its parameters.</param>
internal sealed record ForeignConstructor(IReadOnlyList<ISymbol> Taken, bool SetsRequiredMembers)
{
    /// <summary>
    /// The constructor that leaves the fewest members out, and of such the longest; null if none takes members alone.
    /// </summary>
    public static ForeignConstructor? Of(INamedTypeSymbol type, ForeignMembers members) => type.InstanceConstructors
        .Where(constructor => constructor.DeclaredAccessibility == Accessibility.Public && !constructor.IsForbidden())
        .OrderBy(static constructor => constructor.ToDisplayString(), StringComparer.Ordinal)
        .Select(constructor => Match(constructor, members))
        .OfType<ForeignConstructor>()
        .OrderBy(constructor => members.LeftOut(constructor).Count())
        .ThenByDescending(static constructor => constructor.Taken.Count)
        .FirstOrDefault();

    /// <summary>Whether the constructor takes the value of a member.</summary>
    public bool Takes(ISymbol member) => Taken.Contains(member, SymbolEqualityComparer.Default);

    /// <summary>Whether a member is set beside the constructor: it does not take it, or C# does not know that it sets it.</summary>
    public bool LeavesToSet(ISymbol member) => ForeignMembers.CanBeSet(member)
        && (!Takes(member) || !SetsRequiredMembers && member is IPropertySymbol { IsRequired: true } or IFieldSymbol { IsRequired: true });

    private static ForeignConstructor? Match(IMethodSymbol constructor, ForeignMembers members)
    {
        List<ISymbol> taken = [];
        foreach (IParameterSymbol parameter in constructor.Parameters)
        {
            if (parameter.RefKind is RefKind.Ref or RefKind.Out || MemberOf(parameter, members) is not { } member || taken.Contains(member))
                return null;
            taken.Add(member);
        }

        return new ForeignConstructor(taken, constructor.SetsRequiredMembers() is not null);
    }

    private static ISymbol? MemberOf(IParameterSymbol parameter, ForeignMembers members) => members.Readable
        .Where(member => string.Equals(member.Name, parameter.Name, StringComparison.OrdinalIgnoreCase)
            && SymbolEqualityComparer.Default.Equals(ForeignMembers.TypeOf(member), parameter.Type))
        .OrderByDescending(member => member.Name == parameter.Name)
        .FirstOrDefault();
}
