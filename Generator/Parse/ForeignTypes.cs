using Microsoft.CodeAnalysis;
using Stevedore.Generator.Model;

namespace Stevedore.Generator.Parse;

/// <summary>Finds what <c>[assembly: ArchiveFormatterFor]</c> says about types of other assemblies.</summary>
internal static class ForeignTypes
{
    /// <summary>The name of the attribute, as source writes it.</summary>
    public const string Attribute = "ArchiveFormatterFor";

    /// <summary>The types that get a formatter, in the order of their names.</summary>
    public static EquatableArray<ForeignType> Find(Compilation compilation, CancellationToken cancellation)
    {
        SortedDictionary<string, ForeignType> types = new(StringComparer.Ordinal);
        foreach (AttributeData line in LinesOf(compilation))
        {
            if (ForeignTypeParser.Parse(line, compilation, cancellation).Type is { } type && !types.ContainsKey(type.Name.Text))
                types.Add(type.Name.Text, type);
        }

        return types.Values.ToEquatableArray();
    }

    /// <summary>Whether a line of the assembly names the type.</summary>
    public static bool Has(ITypeSymbol type, Compilation compilation) =>
        LinesOf(compilation).Any(line => SymbolEqualityComparer.Default.Equals(SubjectOf(line), type));

    /// <summary>The type that a line names.</summary>
    public static ITypeSymbol? SubjectOf(AttributeData line) => line.Argument() as ITypeSymbol;

    /// <summary>Whether an attribute is such a line.</summary>
    public static bool IsLine(AttributeData attribute) =>
        attribute.AttributeClass is { } type && RuntimeTypes.Is(type, Attribute + "Attribute", RuntimeNamespaces.Archives);

    private static IEnumerable<AttributeData> LinesOf(Compilation compilation) => compilation.Assembly.GetAttributes().Where(IsLine);
}
