using Microsoft.CodeAnalysis;

namespace Stevedore.Generator.Parse;

/// <summary>
/// Tells the classes that say themselves what they are made of: those with <c>ISerializable</c>, to which exceptions belong.
/// </summary>
internal static class ObjectData
{
    private const string Serialization = "System.Runtime.Serialization";
    private const string GetObjectData = "GetObjectData";

    /// <summary>
    /// Whether a generated body stores what <c>GetObjectData</c> says, and no members. A collection of the platform has that too, but
    /// there the elements are known.
    /// </summary>
    public static bool IsByData(this INamedTypeSymbol type) => type is { TypeKind: TypeKind.Class }
        && type.IsGenerated()
        && !type.HasBodyOfItsOwn()
        && SaysItsData(type);

    /// <summary>Whether the type implements <c>IObjectReference</c>, so that another object may come in its place.</summary>
    public static bool IsObjectReference(this INamedTypeSymbol type) =>
        type.AllInterfaces.Any(static contract => RuntimeTypes.Is(contract, "IObjectReference", Serialization));

    /// <summary>Whether the class is an exception.</summary>
    public static bool IsException(this INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? level = type; level is not null; level = level.BaseType)
        {
            if (RuntimeTypes.Is(level, "Exception", "System"))
                return true;
        }

        return false;
    }

    /// <summary>The constructor that takes the data.</summary>
    public static IMethodSymbol? ConstructorOf(INamedTypeSymbol type) => type.InstanceConstructors.FirstOrDefault(static constructor =>
        constructor.Parameters.Length == 2
        && RuntimeTypes.Is(constructor.Parameters[0].Type, "SerializationInfo", Serialization)
        && RuntimeTypes.Is(constructor.Parameters[1].Type, "StreamingContext", Serialization));

    /// <summary>The methods of the type and its bases that say the data, as far as their source is here.</summary>
    public static IEnumerable<IMethodSymbol> MethodsOf(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? level = type; level is not null; level = level.BaseType)
        {
            foreach (IMethodSymbol method in level.GetMembers().OfType<IMethodSymbol>())
            {
                if (method.Name == GetObjectData || method.Name.EndsWith("ISerializable." + GetObjectData, StringComparison.Ordinal))
                    yield return method;
            }
        }
    }

    private static bool SaysItsData(INamedTypeSymbol type)
    {
        INamedTypeSymbol? level = type;
        for (; level is not null && !RuntimeTypes.IsPlatform(level); level = level.BaseType)
        {
            if (level.Interfaces.Any(IsSerializable) || level.Interfaces.Any(static direct => direct.AllInterfaces.Any(IsSerializable)))
                return !IsCollection(type);
        }

        return level is { SpecialType: SpecialType.None } && level.AllInterfaces.Any(IsSerializable) && !IsCollection(type);
    }

    private static bool IsSerializable(INamedTypeSymbol contract) => RuntimeTypes.Is(contract, "ISerializable", Serialization);

    /// <summary>Whether a base of the platform is a collection.</summary>
    private static bool IsCollection(INamedTypeSymbol type)
    {
        INamedTypeSymbol? level = type;
        while (level is not null && !RuntimeTypes.IsPlatform(level))
            level = level.BaseType;
        return level?.AllInterfaces.Any(static contract => RuntimeTypes.Is(contract, "IEnumerable", "System.Collections")) == true;
    }
}
