using Stevedore.Tool.Import.Cpp;

namespace Stevedore.Tool.Import.Project;

/// <summary>What is to be imported, and into what.</summary>
internal sealed record ImportOptions(IReadOnlyList<string> Sources, ParserOptions Parser)
{
    /// <summary>The name of the project and of its namespace.</summary>
    public string Name { get; init; } = "Imported";

    /// <summary>The C++ class that a document is; the one that derives from CDocument if null.</summary>
    public string? Root { get; init; }
}
