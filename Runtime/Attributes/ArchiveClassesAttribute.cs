using System.ComponentModel;

namespace Stevedore;

/// <summary>
/// Names the generated class that registers an assembly's archivable classes. The generator emits it; nobody writes it by hand.
/// </summary>
/// <param name="registrar">A public static class with a public method <c>void Register()</c>.</param>
[AttributeUsage(AttributeTargets.Assembly)]
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ArchiveClassesAttribute(Type registrar) : Attribute
{
    /// <summary>The generated public static class.</summary>
    public Type Registrar { get; } = registrar;
}
