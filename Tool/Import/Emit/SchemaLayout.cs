namespace Stevedore.Tool.Import.Emit;

/// <summary>What a class or structure has on the wire, as <c>ArchiveSchema.txt</c> lists it.</summary>
/// <param name="Name">In C#.</param>
/// <param name="WireName">In the file.</param>
/// <param name="Schema">Of a class; null for a structure.</param>
/// <param name="Members">In order; null for a body that is written by hand.</param>
internal sealed record SchemaLayout(string Name, string WireName, int? Schema, IReadOnlyList<SchemaMember>? Members)
{
    public bool IsVersionable { get; init; }

    /// <summary>The C# name of the base that is imported.</summary>
    public string? Base { get; init; }
}
