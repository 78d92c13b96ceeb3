using Microsoft.CodeAnalysis;
using Stevedore.Generator.Parse;

namespace Stevedore.Analyzers.Types;

/// <summary>Finds members of a type that its generated body does not know.</summary>
internal static class UnseenMembers
{
    /// <summary>The fields, properties and captured parameters with data that are not stored; none if there is no generated body.</summary>
    public static IEnumerable<ISymbol> Of(INamedTypeSymbol type, CancellationToken cancellation)
    {
        // Of an inline array the elements are stored, and not the field that stands for them; of some classes what they say of themselves.
        if (InlineArrays.LengthOf(type) is not null || type.IsByData() || EmittedBodies.Of(type, cancellation) is not { } known)
            return [];
        // Members that share their bytes, by [FieldOffset], are stored as one of them.
        IEnumerable<ISymbol> fields = MemberParser.SerializedFields(type)
            .Where(field => field.FieldOffset() is null && !known.Contains(field.MetadataName))
            .Select(static field => field.Declared())
            .Where(member => !known.Contains(member.Name));
        return fields.Concat(PrimaryConstructorCaptures.Find(type)
            .Where(parameter => parameter.Type.TypeKind != TypeKind.Delegate && !known.Contains(parameter.Name)));
    }
}
