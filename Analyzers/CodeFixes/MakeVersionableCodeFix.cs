using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Stevedore.Analyzers.Descriptors;
using Stevedore.Analyzers.Types;

namespace Stevedore.CodeFixes;

/// <summary>Makes a class with optional members versionable.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MakeVersionableCodeFix))]
[Shared]
public sealed class MakeVersionableCodeFix : RuntimeClassCodeFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(TypeDescriptors.Versionable.Id);

    /// <inheritdoc/>
    private protected override string Title => "Make the class versionable";

    /// <inheritdoc/>
    private protected override (string Property, string Value)? Setting(Diagnostic diagnostic) =>
        diagnostic.Properties.ContainsKey(SchemaProperties.MakeVersionable) ? ("Versionable", "true") : null;
}
