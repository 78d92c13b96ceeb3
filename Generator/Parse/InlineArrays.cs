using Microsoft.CodeAnalysis;

namespace Stevedore.Generator.Parse;

/// <summary>Knows the structures that are nothing but so many elements of one type, by <c>[InlineArray]</c>.</summary>
internal static class InlineArrays
{
    /// <summary>The number of elements; null for any other type.</summary>
    public static int? LengthOf(INamedTypeSymbol type) => type.InlineArray()?.Argument() as int?;

    /// <summary>
    /// The type of the elements; null where another assembly does not show the field that has it. The platform's own have it as their
    /// argument.
    /// </summary>
    public static ITypeSymbol? ElementOf(INamedTypeSymbol type) =>
        type.GetMembers().OfType<IFieldSymbol>().FirstOrDefault(static field => !field.IsStatic)?.Type
        ?? (RuntimeTypes.IsPlatform(type) ? type.TypeArguments.FirstOrDefault() : null);
}
