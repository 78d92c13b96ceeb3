using Microsoft.CodeAnalysis;
using Stevedore.Generator.Model;

namespace Stevedore.Generator.Parse;

/// <summary>Finds what <c>[assembly: ArchiveFormatter]</c> says about types that the assembly does not own.</summary>
internal static class Formatters
{
    private static readonly SymbolDisplayFormat s_withNulls = SymbolDisplayFormat.FullyQualifiedFormat
        .AddMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    /// <summary>The registrations that the assembly makes, in the order of their types.</summary>
    public static EquatableArray<FormatterRegistration> Find(Compilation compilation) => Declared(compilation)
        .Where(pair => Fits(pair.Type, pair.Formatter))
        .Select(pair => Describe(Formatted(pair.Formatter)!, pair.Formatter, compilation.Assembly))
        .Distinct()
        .OrderBy(registration => registration.Type, StringComparer.Ordinal)
        .ToEquatableArray();

    /// <summary>The formatter of a type, if it has one.</summary>
    public static INamedTypeSymbol? Of(ITypeSymbol type, Compilation compilation) => Declared(compilation)
        .FirstOrDefault(pair => SymbolEqualityComparer.Default.Equals(pair.Type, type))
        .Formatter;

    /// <summary>Whether the formatter stores and loads the type and can be made.</summary>
    public static bool Fits(ITypeSymbol type, INamedTypeSymbol formatter)
    {
        bool canBeMade = formatter is { IsAbstract: false, IsGenericType: false }
            && formatter.InstanceConstructors.Any(IsPublicAndParameterless);
        return canBeMade && SymbolEqualityComparer.Default.Equals(Formatted(formatter), type);
    }

    private static bool IsPublicAndParameterless(IMethodSymbol constructor) =>
        constructor.Parameters.IsEmpty && constructor.DeclaredAccessibility == Accessibility.Public;

    private static FormatterRegistration Describe(ITypeSymbol type, INamedTypeSymbol formatter, IAssemblySymbol here) => new(
        type.ToDisplayString(s_withNulls),
        formatter.ToDisplayString(s_withNulls),
        type.NeedsAnother(here) || formatter.NeedsAnother(here));

    /// <summary>What the formatter says that it stores and loads, with null if it takes nulls.</summary>
    private static ITypeSymbol? Formatted(INamedTypeSymbol formatter)
    {
        for (INamedTypeSymbol? level = formatter; level is not null; level = level.BaseType)
        {
            if (level.Arity == 1 && RuntimeTypes.Is(level, "ArchiveFormatter", "Stevedore"))
                return level.TypeArguments[0];
        }

        return null;
    }

    private static IEnumerable<(ITypeSymbol Type, INamedTypeSymbol Formatter)> Declared(Compilation compilation)
    {
        foreach (AttributeData attribute in compilation.Assembly.GetAttributes())
        {
            if (attribute.AttributeClass is { } type && RuntimeTypes.Is(type, "ArchiveFormatterAttribute", "Stevedore")
                && attribute.ConstructorArguments.Length == 2
                && attribute.ConstructorArguments[0].Value is ITypeSymbol subject
                && attribute.ConstructorArguments[1].Value is INamedTypeSymbol formatter)
            {
                yield return (subject, formatter);
            }
        }
    }
}
