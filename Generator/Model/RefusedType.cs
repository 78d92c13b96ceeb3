namespace Stevedore.Generator.Model;

/// <summary>A <c>[Serializable] partial</c> type that has a problem, so that its body must not be generated.</summary>
/// <param name="Namespace">Empty in the global namespace.</param>
/// <param name="Containers">The types that the type is nested in, from the outermost.</param>
/// <param name="Keyword"><c>class</c>, <c>struct</c>, <c>record</c> or <c>record struct</c>.</param>
/// <param name="Name">The name as its declarations write it, with its parameters.</param>
/// <param name="Base">The simple name of the base that it inherits a body from; null if it needs one itself.</param>
/// <param name="CanBeDerivedFrom">Whether a class may override its body.</param>
internal sealed record RefusedType(
    string Namespace,
    EquatableArray<Container> Containers,
    string Keyword,
    string Name,
    string? Base,
    bool CanBeDerivedFrom)
{
    /// <summary>How the file that has the bodies of such types is called, behind a name of the assembly.</summary>
    public const string FileName = "RefusedTypes.g.cs";

    /// <summary>The name without parameters.</summary>
    public string SimpleName => Name.Split('<')[0].TrimStart('@');

    public static RefusedType Of(ArchivableType type, string? archivableBase) => new(
        type.Namespace,
        type.Containers,
        type.Keyword,
        type.Name,
        archivableBase,
        CanBeDerivedFrom: !type.IsValueType && !type.IsSealed);
}
