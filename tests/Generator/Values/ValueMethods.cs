using System.Reflection;

namespace Stevedore.Generator.Tests.Values;

/// <summary>The methods that the runtime adds to archives for the values of a namespace.</summary>
internal sealed class ValueMethods
{
    private readonly Dictionary<string, MethodInfo> _writers = [];
    private readonly Dictionary<string, MethodInfo> _readers = [];

    /// <param name="namespace">The namespace of the classes that the methods are in.</param>
    public ValueMethods(string @namespace)
    {
        MethodInfo[] added =
        [
            .. typeof(Archive).Assembly.GetExportedTypes()
                .Where(type => type.Namespace == @namespace && type is { IsAbstract: true, IsSealed: true })
                .SelectMany(static type => type.GetMethods(BindingFlags.Public | BindingFlags.Static))
                .Where(static method => method.GetParameters() is [{ ParameterType: var first }, ..] && first == typeof(Archive)),
        ];
        foreach (MethodInfo method in added)
        {
            if (method.Name == "Write" && method.GetParameters().Length == 2)
                _writers.Add(method.GetParameters()[1].ParameterType.Name, method);
            else if (method.Name.StartsWith("Read", StringComparison.Ordinal) && method.GetParameters().Length == 1)
                _readers.Add(method.Name["Read".Length..], method);
        }
    }

    /// <summary>The simple names of the types that have a <c>Write</c>.</summary>
    public IEnumerable<string> Types => _writers.Keys;

    /// <summary>The bytes of a value.</summary>
    public byte[] Write(object value)
    {
        using MemoryStream stream = new();
        using (Archive archive = new(stream, ArchiveMode.Store))
            _writers[value.GetType().Name].Invoke(null, [archive, value]);
        return stream.ToArray();
    }

    /// <summary>The value of that type that the bytes are, all of them.</summary>
    public object? Read(Type type, byte[] bytes)
    {
        using Archive archive = new(new MemoryStream(bytes), ArchiveMode.Load);
        object? value = _readers[type.Name].Invoke(null, [archive]);
        Assert.Equal(bytes.Length, archive.Position);
        return value;
    }
}
