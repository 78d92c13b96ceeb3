namespace Stevedore.Generator.Model;

/// <summary>The constructor that a loading constructor calls.</summary>
internal enum NextConstructor
{
    /// <summary>One of the base that takes nothing.</summary>
    Parameterless,

    /// <summary>The loading constructor of the base.</summary>
    LoadingOfBase,

    /// <summary>The primary constructor of the class itself, which C# demands where there is one.</summary>
    Primary,
}
