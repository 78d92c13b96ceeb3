using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Stevedore.Analyzers.Descriptors;
using Stevedore.Analyzers.Flow;

namespace Stevedore.Analyzers.Archives;

/// <summary>STV0114: who opens a file, loads a document and closes the file asks whether the document was all of it.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DocumentEndAnalyzer : FlowAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        ImmutableArray.Create(ArchiveDescriptors.EndNotAsked);

    /// <inheritdoc/>
    private protected override FlowRule CreateRule(RuntimeSymbols symbols) => new DocumentEndRule(symbols);
}
