using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Stevedore.Analyzers.Descriptors;
using Stevedore.Generator.Parse;

namespace Stevedore.Analyzers.Types;

/// <summary>STV0020: a field or property that holds a delegate, and that nothing says is left out. Events always are.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class LeftOutDelegateAnalyzer : ArchivedTypeAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        ImmutableArray.Create(TypeDescriptors.LeftOutDelegate);

    /// <inheritdoc/>
    private protected override IEnumerable<Diagnostic> Judge(INamedTypeSymbol type) =>
        from field in type.GetMembers().OfType<IFieldSymbol>()
        where MemberParser.IsLeftOutDelegate(field) && !type.IsByData()
        let member = field.Declared()
        select Diagnostic.Create(TypeDescriptors.LeftOutDelegate, member.Locations[0], member.Name);
}
