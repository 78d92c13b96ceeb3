using Stevedore.Generator.Model;

namespace Stevedore.Generator.Plan;

/// <summary>Puts base classes before the classes derived from them; otherwise by name, whatever order the source files come in.</summary>
internal static class RegistrationOrder
{
    public static IEnumerable<ClassRegistration> BaseFirst(EquatableArray<ClassRegistration> classes)
    {
        Dictionary<string, ClassRegistration> byType = [];
        foreach (ClassRegistration registration in classes)
            byType[registration.Type] = registration;

        return byType.Values
            .OrderBy(Depth)
            .ThenBy(registration => registration.Type, StringComparer.Ordinal);

        int Depth(ClassRegistration registration)
        {
            int depth = 0;
            while (registration.Base is { } inherited && byType.TryGetValue(inherited, out registration))
                depth++;

            return depth;
        }
    }
}
