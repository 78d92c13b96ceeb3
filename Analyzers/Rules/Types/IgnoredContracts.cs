using Microsoft.CodeAnalysis;
using Stevedore.Generator.Parse;

namespace Stevedore.Analyzers.Types;

/// <summary>Finds what BinaryFormatter would do with a type, or refuse, and an archive does not.</summary>
internal static class IgnoredContracts
{
    private const string Serialization = "System.Runtime.Serialization";

    /// <summary>What is ignored of the type, as sentences.</summary>
    public static IEnumerable<string> Of(INamedTypeSymbol type)
    {
        if (type.IsByData())
            yield break;
        if (SaysFirst(type, "ISerializable"))
            yield return $"'{type.Name}' implements ISerializable, but an archive stores {What(type)} and does not call GetObjectData";
        if (type.IsValueType && SaysFirst(type, "IObjectReference"))
        {
            yield return $"'{type.Name}' implements IObjectReference, but an archive does not call GetRealObject of a structure, so that "
                + "each load makes another value";
        }

        for (INamedTypeSymbol? level = type.BaseType; level is { SpecialType: SpecialType.None }; level = level.BaseType)
        {
            if (level.IsArchivable())
                yield break;
            if (level.IsSerializable || RuntimeTypes.IsPlatform(level) || DataOf(level) is not { } member)
                continue;
            yield return $"'{type.Name}' derives from '{level.Name}', which is not [Serializable], so '{member.Name}' is not stored";
        }
    }

    private static string What(INamedTypeSymbol type) => type.IsValueType ? "the fields of a structure" : "elements and fields";

    /// <summary>
    /// Whether the type has the interface by itself or by a base that is not archivable: of an archivable one it is told, and one of the
    /// platform cannot be a base.
    /// </summary>
    private static bool SaysFirst(INamedTypeSymbol type, string contract)
    {
        INamedTypeSymbol? level = type;
        do
        {
            if (level.Interfaces.Any(direct => Is(direct, contract) || direct.AllInterfaces.Any(inherited => Is(inherited, contract))))
                return true;
            level = level.BaseType;
        }
        while (level is not null && !level.IsArchivable() && !RuntimeTypes.IsPlatform(level));

        return false;
    }

    private static bool Is(INamedTypeSymbol type, string contract) => RuntimeTypes.Is(type, contract, Serialization);

    /// <summary>
    /// The first member with data. Of another assembly public fields can be seen, and properties whose accessors the compiler has made.
    /// </summary>
    private static ISymbol? DataOf(INamedTypeSymbol type) => type.DeclaringSyntaxReferences.IsEmpty
        ? type.GetMembers().FirstOrDefault(static member => !member.IsStatic && member switch
        {
            IFieldSymbol field => field.Type.TypeKind != TypeKind.Delegate,
            IPropertySymbol { GetMethod: { } getter } => IsMadeByCompiler(getter),
            _ => false,
        })
        : MemberParser.SerializedFields(type).FirstOrDefault(static field => !field.IsConst)?.Declared();

    private static bool IsMadeByCompiler(IMethodSymbol accessor) => accessor.GetAttributes()
        .Any(static attribute => attribute.AttributeClass is { Name: "CompilerGeneratedAttribute" });
}
