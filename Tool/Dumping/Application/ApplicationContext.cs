using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Runtime.Loader;

namespace Stevedore.Tool.Dumping.Application;

/// <summary>Loads a program's assembly with those beside it. The runtime of archives is the tool's, which its trace is of.</summary>
[RequiresUnreferencedCode("It loads an assembly of the user.")]
internal sealed class ApplicationContext(string path) : AssemblyLoadContext(Path.GetFileNameWithoutExtension(path))
{
    private readonly AssemblyDependencyResolver _resolver = new(path);

    protected override Assembly? Load(AssemblyName assemblyName)
    {
        if (assemblyName.Name == typeof(Archive).Assembly.GetName().Name)
            return typeof(Archive).Assembly;
        return _resolver.ResolveAssemblyToPath(assemblyName) is { } found ? LoadFromAssemblyPath(found) : null;
    }

    protected override nint LoadUnmanagedDll(string unmanagedDllName) =>
        _resolver.ResolveUnmanagedDllToPath(unmanagedDllName) is { } found ? LoadUnmanagedDllFromPath(found) : 0;
}
