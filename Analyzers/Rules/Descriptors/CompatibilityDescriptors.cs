using Microsoft.CodeAnalysis;

namespace Stevedore.Analyzers.Descriptors;

/// <summary>The rules about layouts that are out in the world. They are for projects that have an <c>ArchiveSchema.txt</c>.</summary>
internal static class CompatibilityDescriptors
{
    /// <summary>STV0301.</summary>
    public static readonly DiagnosticDescriptor LayoutChanged = DescriptorFactory.Create(
        "STV0301",
        RuleCategory.Compatibility,
        DiagnosticSeverity.Error,
        "A class whose wire layout changes gets a new schema",
        "{0}: {1}");

    /// <summary>STV0302.</summary>
    public static readonly DiagnosticDescriptor Disappeared = DescriptorFactory.Create(
        "STV0302",
        RuleCategory.Compatibility,
        DiagnosticSeverity.Error,
        "What ArchiveSchema.txt lists is in the code",
        "{0}");

    /// <summary>STV0303.</summary>
    public static readonly DiagnosticDescriptor NotListed = DescriptorFactory.Create(
        "STV0303",
        RuleCategory.Compatibility,
        DiagnosticSeverity.Warning,
        "ArchiveSchema.txt lists every class in its present schema",
        "{0}");

    /// <summary>STV0304.</summary>
    public static readonly DiagnosticDescriptor CannotLoad = DescriptorFactory.Create(
        "STV0304",
        RuleCategory.Compatibility,
        DiagnosticSeverity.Error,
        "The code loads every older schema that ArchiveSchema.txt lists",
        "What is stored as '{0}' can no longer be loaded: {1}");
}
