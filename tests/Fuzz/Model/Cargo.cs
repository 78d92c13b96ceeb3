namespace Stevedore.Fuzz.Model;

/// <summary>Classes behind numbers of a program's own.</summary>
[DerivedType(typeof(Grain), 1)]
[DerivedType(typeof(Oil), 2)]
[Serializable]
public abstract partial class Cargo
{
    public int Weight;
}

[Serializable]
public sealed partial class Grain : Cargo
{
    public byte Moisture;
}

[Serializable]
[BaseBody(IsLast = true)]
public sealed partial class Oil : Cargo
{
    public float Viscosity;
}
