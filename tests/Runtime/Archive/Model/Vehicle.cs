namespace Stevedore.Runtime.Tests.Archives.Model;

/// <summary>An abstract class with a schema: no bytes can hold an object of it.</summary>
internal abstract class Vehicle : IRuntimeObject
{
    public static RuntimeClass Class { get; } = RuntimeClass.Register<Vehicle>("Vehicle", 1);

    public abstract RuntimeClass GetRuntimeClass();

    public abstract void Serialize(Archive archive);
}
