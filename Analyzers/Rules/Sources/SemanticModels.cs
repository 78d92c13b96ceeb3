using Microsoft.CodeAnalysis;

namespace Stevedore.Analyzers.Sources;

/// <summary>Leads from the semantic model of one file to those of others, for types that are declared in several.</summary>
internal static class SemanticModels
{
    /// <summary>The model of a file of the same compilation.</summary>
    public static SemanticModel ForFile(this SemanticModel model, SyntaxTree file) =>
        file == model.SyntaxTree ? model : model.Compilation.GetSemanticModel(file);
}
