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
        return _resolver.ResolveAssemblyToPath(assemblyName) is { } found ? LoadFrom(found) : null;
    }

    /// <summary>Loads an assembly with its symbols, to be run without optimizations.</summary>
    /// <exception cref="IOException">It cannot be read.</exception>
    /// <exception cref="BadImageFormatException">It is no assembly.</exception>
    public Assembly LoadFrom(string assembly)
    {
        using MemoryStream image = new(UnoptimizedImage.Read(assembly));
        string symbols = Path.ChangeExtension(assembly, ".pdb");
        if (!File.Exists(symbols))
            return LoadFromStream(image);
        using FileStream lines = File.OpenRead(symbols);
        return LoadFromStream(image, lines);
    }

    protected override nint LoadUnmanagedDll(string unmanagedDllName) =>
        _resolver.ResolveUnmanagedDllToPath(unmanagedDllName) is { } found ? LoadUnmanagedDllFromPath(found) : 0;
}
