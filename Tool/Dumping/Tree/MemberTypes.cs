using System.Diagnostics.CodeAnalysis;
using System.Reflection;

namespace Stevedore.Tool.Dumping.Tree;

/// <summary>The types of members, by their names.</summary>
[RequiresUnreferencedCode("It looks for members by their names.")]
internal static class MemberTypes
{
    private const BindingFlags Any =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static Type? Of(Type? owner, string name)
    {
        // The variables that a lambda shares lie in a class within the class.
        for (Type? outer = owner; outer is not null; outer = outer.DeclaringType)
        {
            for (Type? level = outer; level is not null; level = level.BaseType)
            {
                if (level.GetField(name, Any) is { } field)
                    return field.FieldType;
                if (level.GetProperties(Any).FirstOrDefault(property => property.Name == name) is { } property)
                    return property.PropertyType;
            }
        }
        return null;
    }
}
