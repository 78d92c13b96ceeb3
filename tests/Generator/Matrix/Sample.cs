namespace Stevedore.Generator.Tests.Matrix;

/// <summary>A type as C# writes it, and expressions of values that it must keep.</summary>
internal sealed record Sample(string Type, params string[] Values)
{
    public bool IsReference { get; init; }

    /// <summary>A reference type whose values can be keys of a dictionary; value types are taken as keys if they can be compared.</summary>
    public bool IsKey { get; init; }

    /// <summary>The value is of a type that nobody can name, so that it cannot stand where any object may.</summary>
    public bool IsUnnameable { get; init; }

    /// <summary>The type cannot be a root, or is one without identity: its body in place.</summary>
    public bool IsNoRoot { get; init; }
}
