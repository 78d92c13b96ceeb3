namespace Stevedore.Interop.Tests.Model;

/// <summary>
/// The classes of the program that wrote the vectors, their bodies written by hand as in C++. CObject itself has no schema.
/// </summary>
public abstract class CObject : IRuntimeObject
{
    public static RuntimeClass Class { get; } = RuntimeClass.Register<CObject>("CObject", RuntimeClass.NoSchema);

    public abstract RuntimeClass GetRuntimeClass();

    public virtual void Serialize(Archive archive) { }
}
