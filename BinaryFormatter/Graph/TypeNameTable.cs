using System.Reflection.Metadata;

namespace Stevedore.Payloads;

/// <summary>
/// Brings the names of types into one form: without assemblies, which have changed since (<c>mscorlib</c>), arguments in brackets, and what
/// the program has given another name by that.
/// </summary>
internal sealed class TypeNameTable(BinaryFormatterOptions options)
{
    /// <summary>The name of a type in that form.</summary>
    public static string Canonical(Type type)
    {
        if (type.IsArray)
            return Canonical(type.GetElementType()!) + Brackets(type.GetArrayRank());
        if (!type.IsConstructedGenericType)
            return type.FullName!;
        string definition = type.GetGenericTypeDefinition().FullName!;
        return $"{definition}[{string.Join(',', type.GetGenericArguments().Select(Canonical))}]";
    }

    /// <summary>The name of a type that a payload names, in that form.</summary>
    public string Canonical(TypeName type)
    {
        if (type.IsArray)
            return Canonical(type.GetElementType()) + Brackets(type.GetArrayRank());
        if (!type.IsConstructedGenericType)
            return Present(type);
        return $"{Present(type.GetGenericTypeDefinition())}[{string.Join(',', type.GetGenericArguments().Select(Canonical))}]";
    }

    /// <summary>The simple name of the assembly that a payload says the type is in.</summary>
    public static string? AssemblyOf(TypeName type) => type.IsArray ? AssemblyOf(type.GetElementType()) : type.AssemblyName?.Name;

    private string Present(TypeName type) =>
        options.FindType(type.FullName, type.AssemblyName?.Name) ?? TypeTable.PresentName(type.FullName);

    private static string Brackets(int rank) => $"[{new string(',', rank - 1)}]";
}
