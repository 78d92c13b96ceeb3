using Microsoft.CodeAnalysis;
using Stevedore.Generator.Model;

namespace Stevedore.Generator.Parse;

/// <summary>Finds the members that hold a count, which <c>[Count]</c> names.</summary>
internal static class HeldCountParser
{
    private const int MostMembers = 3;
    private const string Kinds = "integer field, property or method (without parameters or with an Archive)";

    /// <param name="refusal">Why one of the names is that of none; null when there is nothing wrong.</param>
    public static EquatableArray<LayoutMember> Parse(IFieldSymbol field, INamedTypeSymbol type, out string? refusal)
    {
        refusal = null;
        AttributeData? attribute = field.Count() ?? field.AssociatedSymbol?.Count();
        if (attribute?.ConstructorArguments.FirstOrDefault() is not { Kind: TypedConstantKind.Array, IsNull: false } arguments)
            return EquatableArray<LayoutMember>.Empty;
        List<LayoutMember> members = [];
        foreach (string name in arguments.Values.Select(static argument => argument.Value as string ?? ""))
        {
            if (LayoutMembers.Find(type, name, type, static (_, answer) => IsInteger(answer)) is { } member)
                members.Add(LayoutMembers.Model(member));
            else
                refusal = $"its count '{name}' is no {Kinds} of the class";
        }

        if (members.Count is 0 or > MostMembers)
            refusal ??= "a count is held by one to three members";

        return members.ToEquatableArray();
    }

    private static bool IsInteger(ITypeSymbol type) => TypeShapeParser.PrimitiveOf(type) is { } primitive && primitive.IsInteger();
}
