namespace Stevedore.Generator.Model;

/// <summary>A type that generated code mentions by itself.</summary>
/// <param name="Name">The simple name.</param>
internal sealed record WellKnownType(string Name, string Namespace, int Arity = 0)
{
    public string Qualified => $"global::{Namespace}.{Name}";
}
