using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Stevedore.Analyzers.Descriptors;
using Stevedore.Analyzers.Types;

namespace Stevedore.CodeFixes;

/// <summary>Raises a class's schema to the version of its newest member.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RaiseSchemaCodeFix))]
[Shared]
public sealed class RaiseSchemaCodeFix : RuntimeClassCodeFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(TypeDescriptors.VersionBeyondSchema.Id);

    /// <inheritdoc/>
    private protected override string Title => "Raise the schema";

    /// <inheritdoc/>
    private protected override (string Property, string Value)? Setting(Diagnostic diagnostic) =>
        diagnostic.Properties.TryGetValue(SchemaProperties.Schema, out string? schema) && schema is not null ? ("Schema", schema) : null;
}
