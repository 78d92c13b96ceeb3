using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using Stevedore.CodeFixes;

namespace Stevedore.Analyzers.Tests.Harness;

/// <summary>What the compiler components of the product consist of.</summary>
internal static class Product
{
    /// <summary>Gets the rules, in the order of their ids.</summary>
    public static ImmutableArray<DiagnosticDescriptor> Rules { get; } =
    [
        .. Expect.AllAnalyzers
            .SelectMany(static analyzer => analyzer.SupportedDiagnostics)
            .Distinct()
            .OrderBy(static rule => rule.Id, StringComparer.Ordinal),
    ];

    /// <summary>Gets the code fixes by the rule that they mend.</summary>
    public static ILookup<string, CodeFixProvider> Fixes { get; } = typeof(EditingCodeFix).Assembly.GetTypes()
        .Where(static type => !type.IsAbstract && type.IsSubclassOf(typeof(CodeFixProvider)))
        .Select(static type => (CodeFixProvider)Activator.CreateInstance(type)!)
        .SelectMany(static fix => fix.FixableDiagnosticIds.Select(id => (Id: id, Fix: fix)))
        .ToLookup(static pair => pair.Id, static pair => pair.Fix);

    /// <summary>Gets what is silenced of others, in the order of the ids.</summary>
    public static ImmutableArray<SuppressionDescriptor> Suppressions { get; } =
    [
        .. Expect.AllAnalyzers
            .OfType<DiagnosticSuppressor>()
            .SelectMany(static suppressor => suppressor.SupportedSuppressions)
            .OrderBy(static suppression => suppression.Id, StringComparer.Ordinal),
    ];
}
