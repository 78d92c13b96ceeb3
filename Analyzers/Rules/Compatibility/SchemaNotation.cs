using Microsoft.CodeAnalysis;
using Stevedore.Generator.Model;
using Stevedore.Generator.Plan;

namespace Stevedore.Analyzers.Compatibility;

/// <summary>
/// Puts the names that the file uses into the operations of a plan: classes by their names on the wire, since what they are called in C# is
/// nothing to it, and in place with the schema that their layout is of.
/// </summary>
/// <param name="types">The types by the names that the plan has for them.</param>
/// <param name="nameOf">Names a class behind a pointer.</param>
/// <param name="nameInPlace">Names a class or structure in place.</param>
internal sealed class SchemaNotation(
    IReadOnlyDictionary<TypeName, INamedTypeSymbol> types,
    Func<INamedTypeSymbol, string> nameOf,
    Func<INamedTypeSymbol, string> nameInPlace)
{
    /// <summary>The notation of an operation, in the names of the file.</summary>
    public string Of(WireOperation operation) => Renamed(operation).Notation;

    private WireOperation Renamed(WireOperation operation) => operation switch
    {
        WireOperation.Reference reference => reference with { Class = Renamed(reference.Class, nameOf) },
        WireOperation.Body body => body with { Type = Renamed(body.Type, nameInPlace) },
        WireOperation.Formatted formatted => formatted with { Name = Renamed(formatted.Name, nameOf) },
        WireOperation.Optional optional => optional with { Value = Renamed(optional.Value) },
        WireOperation.Composite composite => composite with { Parts = composite.Parts.Select(Renamed).ToEquatableArray() },
        WireOperation.Sequence sequence => sequence with { Element = Renamed(sequence.Element) },
        WireOperation.Grid grid => grid with { Element = Renamed(grid.Element) },
        WireOperation.Map map => map with { Key = Renamed(map.Key), Value = Renamed(map.Value) },
        FormOperation.Elements elements => elements with { Element = Renamed(elements.Element) },
        FormOperation.Discriminated value => value with
        {
            Bodies = value.Bodies.Select(body => body with { Body = (WireOperation.Body)Renamed(body.Body) }).ToEquatableArray(),
        },
        FormOperation.InlineArray array => array with { Element = Renamed(array.Element) },
        FormOperation.NestedArchive archive => archive with { Content = Renamed(archive.Content) },
        _ => operation,
    };

    private TypeName Renamed(TypeName name, Func<INamedTypeSymbol, string> rename) =>
        types.TryGetValue(name, out INamedTypeSymbol? type) ? name with { SimpleName = rename(type) } : name;
}
