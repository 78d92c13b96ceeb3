using Microsoft.CodeAnalysis;

namespace Stevedore.Generator.Parse;

/// <summary>Finds members by which a class contains itself in place: such a body would never end.</summary>
internal static class EmbeddedCycles
{
    // Generic types may contain ever larger constructions of themselves; the parser of members refuses those.
    private const int LargestNumberOfTypes = 1000;

    /// <summary>True when the embedded member leads back to the type it is a member of.</summary>
    public static bool LeadsBack(IFieldSymbol field, INamedTypeSymbol type) =>
        Reaches(field, type, new HashSet<ISymbol>(SymbolEqualityComparer.Default));

    private static bool Reaches(IFieldSymbol field, INamedTypeSymbol goal, HashSet<ISymbol> visited)
    {
        // What is there by a condition need not always be there, so that a chain of such members ends.
        if ((field.When() ?? field.AssociatedSymbol?.When()) is not null)
            return false;
        // A structure cannot contain itself, but it may contain a class that does. Collections end: they have a count.
        bool isInPlace = field.Type.IsValueType || (field.Embedded() ?? field.AssociatedSymbol?.Embedded()) is not null;
        if (!isInPlace || field.Type is not INamedTypeSymbol { SpecialType: SpecialType.None, EnumUnderlyingType: null } type)
            return false;
        for (INamedTypeSymbol? level = type; level is not null; level = level.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(level.OriginalDefinition, goal))
                return true;
            bool isNew = visited.Count < LargestNumberOfTypes && visited.Add(level);
            bool hasMembers = isNew && level.IsGenerated() && level.DeclaredSerialize() is null;
            if (hasMembers && MemberParser.SerializedFields(level).Any(inner => Reaches(inner, goal, visited)))
                return true;
        }

        return false;
    }
}
