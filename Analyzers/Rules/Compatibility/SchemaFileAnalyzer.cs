using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Stevedore.Analyzers.Descriptors;

namespace Stevedore.Analyzers.Compatibility;

/// <summary>
/// STV0302 where the code has nothing to point at: <c>ArchiveSchema.txt</c> lists what is gone, or has a line that is not understood.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SchemaFileAnalyzer : StevedoreAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        ImmutableArray.Create(CompatibilityDescriptors.Disappeared);

    /// <inheritdoc/>
    private protected override void Register(CompilationStartAnalysisContext context, RuntimeSymbols symbols)
    {
        if (SchemaFile.TryFind(context.Options) is not { } listed)
            return;
        context.RegisterAdditionalFileAction(action =>
        {
            if (action.AdditionalFile.Path != listed.Path || listed.GetText(action.CancellationToken) is not { } text)
                return;
            SchemaFile file = SchemaFileParser.Parse(text);
            foreach (SchemaFault fault in file.Faults)
                Report(fault.Line, $"Line {fault.Line + 1} of {SchemaFile.Name} cannot be compared with the code; {fault.Reason}");

            HashSet<string> present = new(new DeclaredLayouts(action.Compilation).Identities, StringComparer.Ordinal);
            foreach (IGrouping<string, SchemaBlock> blocks in file.Blocks.GroupBy(static block => block.Key.Identity))
            {
                SchemaBlock first = blocks.First();
                if (!present.Contains(blocks.Key))
                    Report(first.FirstLine, $"'{first.Key}' is out in the world, and no type of the code has this name");
            }

            void Report(int line, string message) => action.ReportDiagnostic(Diagnostic.Create(
                CompatibilityDescriptors.Disappeared,
                Location.Create(listed.Path, text.Lines[line].Span, text.Lines.GetLinePositionSpan(text.Lines[line].Span)),
                message));
        });
    }
}
