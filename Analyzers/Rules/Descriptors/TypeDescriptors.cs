using Microsoft.CodeAnalysis;

namespace Stevedore.Analyzers.Descriptors;

/// <summary>The rules about declarations of archivable types.</summary>
internal static class TypeDescriptors
{
    /// <summary>STV0001.</summary>
    public static readonly DiagnosticDescriptor MustBePartial = DescriptorFactory.Create(
        "STV0001",
        RuleCategory.Types,
        DiagnosticSeverity.Error,
        "A [Serializable] type that meets an archive must be partial",
        "'{0}' {1}, but {2} is not partial, so no Serialize method can be generated for it");
}
