using Microsoft.CodeAnalysis;
using Stevedore.Generator.Model;

namespace Stevedore.Generator.Parse;

/// <summary>Reads the attributes that say what form a member has on the wire.</summary>
internal static class LayoutParser
{
    public static Layout Parse(IFieldSymbol field)
    {
        ISymbol owner = field.AssociatedSymbol ?? field;
        AttributeData? marshalAs = field.MarshalAs();
        return new Layout(
            WireForms.FromArgument(field.WireType() ?? owner.WireType()) ?? WireForms.FromMarshalAs(marshalAs),
            (field.NetworkOrder() ?? owner.NetworkOrder()) is not null,
            (field.CodePage() ?? owner.CodePage())?.Argument() as int?,
            WireForms.FromArgument(field.Count() ?? owner.Count()),
            FixedLengths(field.FixedLength() ?? owner.FixedLength(), marshalAs).ToEquatableArray(),
            (field.NullTerminated() ?? owner.NullTerminated()) is not null,
            (field.NestedArchive() ?? owner.NestedArchive()) is not null);
    }

    private static IEnumerable<int> FixedLengths(AttributeData? attribute, AttributeData? marshalAs)
    {
        if (attribute?.ConstructorArguments.FirstOrDefault() is { Kind: TypedConstantKind.Array, IsNull: false } lengths)
            return lengths.Values.Select(length => length.Value as int? ?? 0);
        return WireForms.FixedLengthFromMarshalAs(marshalAs) is { } length ? [length] : [];
    }
}
