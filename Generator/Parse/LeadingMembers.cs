using Microsoft.CodeAnalysis;
using Stevedore.Generator.Model;

namespace Stevedore.Generator.Parse;

/// <summary>
/// Says what a generic class has that its constructions lead on by. Nobody else sees its other members: where these alone are different
/// now, everything that leads to the class is as it was.
/// </summary>
internal static class LeadingMembers
{
    private static readonly SymbolDisplayFormat s_type = SymbolDisplayFormat.FullyQualifiedFormat.AddMiscellaneousOptions(
        SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier
        | SymbolDisplayMiscellaneousOptions.IncludeNotNullableReferenceTypeModifier);

    /// <returns>The types of these members with what says how they are stored; null if all members matter, or none do.</returns>
    public static EquatableArray<string>? Of(INamedTypeSymbol type, IFieldSymbol[] fields, IParameterSymbol[] parameters) =>
        type.IsReferenceType && type.HasTypeParameters()
            ? fields.Where(Leads).Select(Display)
                .Concat(parameters.Select(static parameter => parameter.Type.ToDisplayString(s_type)))
                .ToEquatableArray()
            : null;

    /// <summary>By what is open, constructions lead to others; by what is in place, a body to itself or to what has no end.</summary>
    private static bool Leads(IFieldSymbol field) => field.Type.IsOpen() || IsEmbedded(field) || IsRest(field)
        || field.Type is { IsValueType: true, SpecialType: SpecialType.None };

    private static string Display(IFieldSymbol field)
    {
        bool isConditional = (field.When() ?? field.AssociatedSymbol?.When()) is not null;
        return $"{field.Type.ToDisplayString(s_type)} {IsEmbedded(field)} {IsRest(field)} {isConditional}";
    }

    private static bool IsEmbedded(IFieldSymbol field) => (field.Embedded() ?? field.AssociatedSymbol?.Embedded()) is not null;

    private static bool IsRest(IFieldSymbol field) => (field.Rest() ?? field.AssociatedSymbol?.Rest()) is not null;
}
