using Microsoft.CodeAnalysis;
using Stevedore.Generator.Model;

namespace Stevedore.Generator.Parse;

/// <summary>Reads the attributes that say what form a member has on the wire.</summary>
internal static class MemberFormParser
{
    public static MemberForm Parse(IFieldSymbol field)
    {
        ISymbol owner = field.AssociatedSymbol ?? field;
        AttributeData? marshalAs = field.MarshalAs();
        return new MemberForm(
            WireTypeParser.FromArgument(field.WireType() ?? owner.WireType())
                ?? WireTypeParser.FromMarshalAs(marshalAs)
                ?? WireTypeParser.FromCharSet(marshalAs, field.ContainingType.StructLayout()),
            (field.NetworkOrder() ?? owner.NetworkOrder()) is not null,
            (field.CodePage() ?? owner.CodePage())?.Argument() as int?,
            WireTypeParser.FromArgument(field.Count() ?? owner.Count()),
            FixedLengths(field.FixedLength() ?? owner.FixedLength(), marshalAs).ToEquatableArray(),
            (field.NullTerminated() ?? owner.NullTerminated()) is not null,
            (field.NestedArchive() ?? owner.NestedArchive()) is not null)
        {
            IsRest = (field.Rest() ?? owner.Rest()) is not null,
        };
    }

    private static IEnumerable<int> FixedLengths(AttributeData? attribute, AttributeData? marshalAs)
    {
        if (attribute?.ConstructorArguments.FirstOrDefault() is { Kind: TypedConstantKind.Array, IsNull: false } lengths)
            return lengths.Values.Select(length => length.Value as int? ?? 0);
        return WireTypeParser.FixedLengthFromMarshalAs(marshalAs) is { } length ? [length] : [];
    }
}
