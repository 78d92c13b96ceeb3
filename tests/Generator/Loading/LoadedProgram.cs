using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Stevedore.Generator.Tests.Harness;

namespace Stevedore.Generator.Tests.Loading;

/// <summary>An assembly with what the generator adds to it, loaded into a load context of its own, which can be unloaded.</summary>
internal sealed class LoadedProgram : IDisposable
{
    private const string Usings = "using System; using System.Collections.Generic; using System.IO; using Stevedore;\n";

    private readonly AssemblyLoadContext _context;
    private readonly Assembly _assembly;

    private LoadedProgram(byte[] image, params IReadOnlyList<LoadedProgram> references)
    {
        _context = new AssemblyLoadContext(name: null, isCollectible: true);
        _context.Resolving += (_, name) => references.Select(static reference => reference._assembly)
            .SingleOrDefault(assembly => assembly.GetName().Name == name.Name);
        _assembly = _context.LoadFromStream(new MemoryStream(image));
    }

    public WeakReference Context => new(_context);

    public static byte[] Compile(string name, string source, params IEnumerable<byte[]> references)
    {
        Compilation input = GeneratorRun.Compile(name, "#pragma warning disable CS1591\n" + Usings + source)
            .AddReferences(references.Select(static image => MetadataReference.CreateFromImage(image)));
        return GeneratorRun.Over(input).ToAssembly();
    }

    /// <summary>Loads an assembly. What it references is among these, or is not there.</summary>
    public static LoadedProgram Load(byte[] image, params IReadOnlyList<LoadedProgram> references) => new(image, references);

    /// <summary>Calls a method of the class <c>Program</c>, and tells the exception that it throws, if it throws one.</summary>
    public object? Call(string method, params object?[] arguments)
    {
        try
        {
            return _assembly.GetType("Program")!.GetMethod(method)!.Invoke(null, arguments);
        }
        catch (TargetInvocationException e)
        {
            return $"{e.InnerException!.GetType().Name}: {e.InnerException.Message}";
        }
    }

    public void Dispose() => _context.Unload();
}
