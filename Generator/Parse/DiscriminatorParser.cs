using Microsoft.CodeAnalysis;
using Stevedore.Generator.Model;

namespace Stevedore.Generator.Parse;

/// <summary>Reads the table from numbers to classes that <c>[TypeDiscriminator]</c> and <c>[DerivedType]</c> make.</summary>
internal static class DiscriminatorParser
{
    /// <param name="type">The type that has the attribute's member.</param>
    /// <param name="refusal">Why the attributes make no table; null when there is nothing wrong.</param>
    public static Discriminator? Parse(IFieldSymbol field, INamedTypeSymbol type, NameScope names, out string? refusal)
    {
        refusal = null;
        if (AttributeOf(field) is not { } attribute)
            return null;
        WireType? width = WireTypeParser.FromArgument(attribute);
        long? nothing = attribute.NamedArguments.Any(static argument => argument.Key == "NullDiscriminator")
            ? attribute.Named<long>("NullDiscriminator")
            : null;
        (INamedTypeSymbol Type, long Number)[] rows = [.. Rows(field)];
        refusal = RefusalOf(width, rows, nothing, ElementTypes.Innermost(field.Type), type);
        return refusal is not null ? null : new Discriminator(
            width!.Value,
            nothing,
            rows.OrderByDescending(static row => Depth(row.Type))
                .Select(row => new DiscriminatedType(row.Number, names.NameOf(row.Type)))
                .ToEquatableArray());
    }

    /// <summary>The classes that a member with a type discriminator can hold.</summary>
    public static IEnumerable<ITypeSymbol> TypesOf(IFieldSymbol field) =>
        AttributeOf(field) is null ? [] : Rows(field).Select(static row => row.Type);

    private static AttributeData? AttributeOf(IFieldSymbol field) =>
        field.TypeDiscriminator() ?? field.AssociatedSymbol?.TypeDiscriminator();

    /// <summary>The table of the member, or else of its type.</summary>
    private static IEnumerable<(INamedTypeSymbol Type, long Number)> Rows(IFieldSymbol field)
    {
        AttributeData[] table = [.. field.DerivedTypes().Concat(field.AssociatedSymbol?.DerivedTypes() ?? [])];
        if (table.Length == 0)
            table = [.. ElementTypes.Innermost(field.Type).OriginalDefinition.DerivedTypes()];

        foreach (AttributeData row in table.Where(static row => row.ConstructorArguments.Length == 2))
        {
            if (row.ConstructorArguments[0].Value is INamedTypeSymbol type && row.ConstructorArguments[1].Value is long number)
                yield return (type, number);
        }
    }

    private static string? RefusalOf(
        WireType? width,
        (INamedTypeSymbol Type, long Number)[] rows,
        long? nothing,
        ITypeSymbol declared,
        INamedTypeSymbol asker)
    {
        if (width?.IsInteger() != true)
            return "its type discriminator is no integer";
        if (rows.Length == 0)
            return "no [DerivedType] says which number stands for which class";
        long[] numbers = [.. rows.Select(static row => row.Number), .. nothing is { } none ? [none] : Array.Empty<long>()];
        if (numbers.Distinct().Count() < numbers.Length)
            return "one number stands for two classes";
        if (rows.Select(static row => row.Type).Distinct(SymbolEqualityComparer.Default).Count() < rows.Length)
            return "two numbers stand for one class";
        if (numbers.Any(number => !width.Value.Scalar().Holds(number)))
            return "a number of its table does not fit the type discriminator";
        foreach ((INamedTypeSymbol type, _) in rows)
        {
            if (type.IsValueType || type.IsAbstract || type.IsUnboundGenericType || !type.IsArchivable())
                return $"'{type.Name}' in its table is no archivable class that is not abstract";
            if (!asker.Compilation().HasImplicitConversion(type, declared))
                return $"'{type.Name}' in its table is no '{declared.Name}'";
            if (!asker.Compilation().IsSymbolAccessibleWithin(type, asker))
                return $"'{type.Name}' in its table cannot be seen from here";
        }

        return null;
    }

    private static int Depth(INamedTypeSymbol type)
    {
        int depth = 0;
        for (INamedTypeSymbol? level = type.BaseType; level is not null; level = level.BaseType)
            depth++;

        return depth;
    }
}
