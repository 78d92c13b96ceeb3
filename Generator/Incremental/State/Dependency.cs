namespace Stevedore.Generator.Incremental.State;

/// <summary>A node of the dependency graph: one aspect of all that has a simple name.</summary>
internal readonly record struct Dependency(Aspect Aspect, string Name)
{
    public static Dependency Header(string name) => new(Aspect.Header, name);

    public static Dependency Members(string name) => new(Aspect.Members, name);

    public static Dependency Lineage(string name) => new(Aspect.Lineage, name);

    public static Dependency Inherited(string name) => new(Aspect.Inherited, name);

    public static Dependency Use(string name) => new(Aspect.Use, name);

    public static Dependency Leads(string name) => new(Aspect.Leads, name);

    public static Dependency Code(string name) => new(Aspect.Code, name);

    public static Dependency Constant(string name) => new(Aspect.Constant, name);

    public static Dependency Signature(string name) => new(Aspect.Signature, name);
}
