using Microsoft.CodeAnalysis;
using Stevedore.Generator.Parse;

namespace Stevedore.Analyzers.Types;

/// <summary>The lowest schema that stores everything a class has.</summary>
internal static class NewestVersion
{
    /// <summary>The newest version of the class's members and of its bases; 0 when no member has a version.</summary>
    public static int Of(INamedTypeSymbol type)
    {
        int newest = 0;
        for (INamedTypeSymbol? level = type; level is { SpecialType: SpecialType.None }; level = level.BaseType)
        {
            foreach (IFieldSymbol field in MemberParser.SerializedFields(level))
                newest = Math.Max(newest, Math.Max(MemberParser.VersionAdded(field) ?? 0, VersionRemoved(field)));

            // The private members of a base in another assembly cannot be seen; its schema says how new they can be.
            if (!level.ContainingAssembly.Is(type.ContainingAssembly) && level.RuntimeClass() is { } attribute)
                newest = Math.Max(newest, attribute.Named<int>("Schema"));
        }

        return newest;
    }

    private static int VersionRemoved(IFieldSymbol field) =>
        (field.Removed() ?? field.AssociatedSymbol?.Removed())?.Argument() as int? ?? 0;
}
