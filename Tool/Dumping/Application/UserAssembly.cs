using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.Loader;

namespace Stevedore.Tool.Dumping.Application;

/// <summary>The assembly of a program, with the types of it that archives know. Loading it runs its code.</summary>
[RequiresUnreferencedCode("It loads an assembly of the user.")]
internal sealed class UserAssembly
{
    private readonly Assembly _assembly;

    private UserAssembly(Assembly assembly)
    {
        _assembly = assembly;
        RuntimeHelpers.RunModuleConstructor(assembly.ManifestModule.ModuleHandle);
        Types = [.. TypesOf(assembly).Where(IsArchivable).OrderBy(static type => type.FullName, StringComparer.Ordinal)];
        foreach (Type type in Types.Where(static type => RuntimeClass.Find(type) is null))
            RunInitializer(type);
    }

    /// <summary>The archivable types that a document can be of.</summary>
    public IReadOnlyList<Type> Types { get; }

    /// <summary>Loads an assembly, unless the process has loaded it already.</summary>
    /// <exception cref="UserAssemblyException">It cannot be loaded.</exception>
    [UnconditionalSuppressMessage("SingleFile", "IL3000", Justification = "An assembly of the bundle is none of a file.")]
    public static UserAssembly Load(string path)
    {
        string full = Path.GetFullPath(path);
        try
        {
            Assembly assembly = AssemblyLoadContext.Default.Assemblies.FirstOrDefault(known => !known.IsDynamic && known.Location == full)
                ?? new ApplicationContext(full).LoadFrom(full);
            return new UserAssembly(assembly);
        }
        catch (Exception e) when (e is IOException or BadImageFormatException or InvalidOperationException or TypeInitializationException
            or UnauthorizedAccessException)
        {
            throw new UserAssemblyException($"The assembly {path} cannot be loaded: {e.Message}", e);
        }
    }

    /// <summary>The type with a name: that of .NET, with or without its namespace, or that of its class on the wire.</summary>
    /// <exception cref="UserAssemblyException">There is none, or there are several.</exception>
    public Type Find(string name)
    {
        Type[] found =
        [
            .. Types.Where(type => type.FullName == name || type.Name == name || RuntimeClass.Find(type)?.Name == name)
                .OrderByDescending(type => type.FullName == name),
        ];
        if (found.Length == 0 && _assembly.GetType(name) is { } other)
            return other;
        if (found.Length == 1 || (found.Length > 1 && found[0].FullName == name))
            return found[0];
        throw new UserAssemblyException(found.Length == 0
            ? $"{_assembly.GetName().Name} has no archivable type {name}. It has {Listed(Types)}."
            : $"{name} is the name of several types: {Listed(found)}.");
    }

    /// <summary>The names of types, as a sentence has them.</summary>
    private static string Listed(IEnumerable<Type> types)
    {
        const int Most = 12;
        string[] names = [.. types.Select(static type => type.FullName ?? type.Name)];
        return names.Length == 0 ? "none"
            : string.Join(", ", names.Take(Most)) + (names.Length > Most ? $" and {names.Length - Most} more" : "");
    }

    private static Type[] TypesOf(Assembly assembly)
    {
        try
        {
            return assembly.GetTypes();
        }
        catch (ReflectionTypeLoadException e)
        {
            // Some types need an assembly that is not there; documents need not.
            return [.. e.Types.OfType<Type>()];
        }
    }

    private static bool IsArchivable(Type type) =>
        typeof(IArchivable).IsAssignableFrom(type) && type is { IsInterface: false, ContainsGenericParameters: false };

    /// <summary>Classes that are registered by hand are so when they are first used.</summary>
    private static void RunInitializer(Type type)
    {
        try
        {
            RuntimeHelpers.RunClassConstructor(type.TypeHandle);
        }
        catch (TypeInitializationException)
        {
            // Whoever needs the class will be told.
        }
    }
}
