using System.Runtime.Serialization;

namespace Stevedore.Payloads.Tests;

/// <summary>Writes types of one namespace as those of another, as a program did that had them there.</summary>
internal sealed class FormerNames(string present, string former, string? assembly = null) : SerializationBinder
{
    public override void BindToName(Type serializedType, out string? assemblyName, out string? typeName)
    {
        string here = typeof(FormerNames).Assembly.GetName().Name!;
        typeName = serializedType.FullName!
            .Replace(present, former, StringComparison.Ordinal)
            .Replace(here + ",", (assembly ?? here) + ",", StringComparison.Ordinal);
        assemblyName = assembly is null || typeName == serializedType.FullName ? null : assembly;
        if (assemblyName is null && typeName == serializedType.FullName)
            typeName = null;
    }

    public override Type? BindToType(string assemblyName, string typeName) => throw new NotSupportedException();
}
