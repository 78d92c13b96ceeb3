using System.Reflection;
using System.Runtime.Loader;

namespace Stevedore;

/// <summary>Tells which of several classes with one wire name the bytes mean, where that can be told.</summary>
internal static class SharedName
{
    private static readonly Assembly s_runtime = typeof(SharedName).Assembly;

    /// <summary>Whether the class is one of the runtime, as MFC's collections are.</summary>
    public static bool IsOfRuntime(RuntimeClass runtimeClass) => runtimeClass.Type.Assembly == s_runtime;

    /// <summary>
    /// The class that fits best: one that can load the schema and be what is expected; of these the very class that is expected, or one
    /// that has objects, or a class of the program before one of the runtime, or one of the assembly that asks.
    /// </summary>
    /// <param name="classes">The classes of that name, more than one.</param>
    /// <param name="schema">The schema in the bytes.</param>
    /// <param name="expected">The static type of the place where the class is met.</param>
    /// <param name="asker">The assembly of the object around that place, if there is one.</param>
    /// <returns>The class; null if several fit equally well.</returns>
    public static RuntimeClass? Choose(IReadOnlyList<RuntimeClass> classes, int schema, Type expected, Assembly? asker)
    {
        IReadOnlyList<RuntimeClass> left = classes;
        Prefer(runtimeClass => runtimeClass.Type.IsAssignableTo(expected));
        Prefer(runtimeClass => runtimeClass.Schema == schema || runtimeClass.IsVersionable);
        Prefer(runtimeClass => runtimeClass.Type == expected);
        Prefer(static runtimeClass => !runtimeClass.IsAbstract);
        Prefer(static runtimeClass => !IsOfRuntime(runtimeClass));
        Prefer(runtimeClass => runtimeClass.Type.Assembly == asker);
        return left.Count == 1 ? left[0] : null;

        void Prefer(Func<RuntimeClass, bool> isBetter)
        {
            RuntimeClass[] better = [.. left.Where(isBetter)];
            if (better.Length > 0)
                left = better;
        }
    }

    /// <summary>
    /// The types of classes with one name, each with its assembly, and with the load context where that tells them apart.
    /// </summary>
    public static string Describe(params IEnumerable<Type> types)
    {
        Type[] all = [.. types];
        return string.Join(", ", all.Select(type => all.Count(other => InAssembly(other) == InAssembly(type)) > 1
            ? $"{InAssembly(type)} ({AssemblyLoadContext.GetLoadContext(type.Assembly)})"
            : InAssembly(type)));
    }

    private static string InAssembly(Type type) => $"{type} of {type.Assembly.GetName().Name}";
}
