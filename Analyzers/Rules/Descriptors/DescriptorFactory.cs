using Microsoft.CodeAnalysis;

namespace Stevedore.Analyzers.Descriptors;

/// <summary>Makes every descriptor of the product, so that each has a category and a help link of the same form.</summary>
internal static class DescriptorFactory
{
    private const string HelpBase = "https://github.com/stevedore-net/stevedore/blob/main/docs/diagnostics/";

    /// <summary>Makes the descriptor of a rule that is on by default.</summary>
    /// <param name="id">The rule's fixed id, <c>STVnnnn</c>, which also names its page.</param>
    /// <param name="category">One of <see cref="RuleCategory"/>.</param>
    /// <param name="defaultSeverity">The severity that <c>docs/diagnostics</c> promises.</param>
    /// <param name="title">The rule as a sentence that is true of correct code.</param>
    /// <param name="messageFormat">What is wrong at the reported place.</param>
    public static DiagnosticDescriptor Create(
        string id,
        string category,
        DiagnosticSeverity defaultSeverity,
        string title,
        string messageFormat) =>
        new(id, title, messageFormat, category, defaultSeverity, isEnabledByDefault: true, helpLinkUri: HelpBase + id + ".md");
}
