using Microsoft.CodeAnalysis;

namespace Stevedore.Analyzers.Descriptors;

/// <summary>The rules about the use of archives.</summary>
internal static class ArchiveDescriptors
{
    /// <summary>STV0101.</summary>
    public static readonly DiagnosticDescriptor BothDirections = DescriptorFactory.Create(
        "STV0101",
        RuleCategory.Archives,
        DiagnosticSeverity.Error,
        "An archive is used in one direction only",
        "'{0}' is {1} here and was {2} before; an archive has one direction for its whole life");

    /// <summary>STV0102.</summary>
    public static readonly DiagnosticDescriptor WrongDirection = DescriptorFactory.Create(
        "STV0102",
        RuleCategory.Archives,
        DiagnosticSeverity.Error,
        "An archive that loads is not written to, and one that stores is not read from",
        "'{0}' is {1} here, so '{2}' always throws");
}
