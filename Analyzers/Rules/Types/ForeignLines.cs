using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Stevedore.Generator.Parse;

namespace Stevedore.Analyzers.Types;

/// <summary>The lines of a compilation that have a formatter generated for a type of another assembly.</summary>
internal static class ForeignLines
{
    /// <summary>Inspects each line, when the file is inspected that it stands in.</summary>
    public static void RegisterForeignLineAction(
        this CompilationStartAnalysisContext context,
        Action<AttributeData, Location, SemanticModelAnalysisContext> inspect)
    {
        AttributeData[] lines = [.. context.Compilation.Assembly.GetAttributes().Where(ForeignTypes.IsLine)];
        if (lines.Length == 0)
            return;
        context.RegisterSemanticModelAction(file =>
        {
            foreach (AttributeData line in lines)
            {
                if (line.ApplicationSyntaxReference?.SyntaxTree == file.SemanticModel.SyntaxTree
                    && line.Location(file.CancellationToken) is { } location)
                    inspect(line, location, file);
            }
        });
    }
}
