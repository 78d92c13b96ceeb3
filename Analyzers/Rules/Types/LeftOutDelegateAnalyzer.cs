using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Stevedore.Analyzers.Descriptors;
using Stevedore.Generator.Parse;

namespace Stevedore.Analyzers.Types;

/// <summary>STV0020: a field or property that holds a delegate, and that nothing says is left out. Events always are.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class LeftOutDelegateAnalyzer : StevedoreAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        ImmutableArray.Create(TypeDescriptors.LeftOutDelegate);

    /// <inheritdoc/>
    private protected override void Register(CompilationStartAnalysisContext context, RuntimeSymbols symbols)
    {
        ArchivedTypes archived = ArchivedTypes.Of(context.Compilation, symbols);
        context.RegisterSymbolAction(
            action =>
            {
                INamedTypeSymbol type = (INamedTypeSymbol)action.Symbol;
                if (!SerializableDeclarations.GetsGeneratedBody(type, action.CancellationToken)
                    || !archived.Contains(type, action.CancellationToken))
                    return;
                foreach (IFieldSymbol field in type.GetMembers().OfType<IFieldSymbol>().Where(MemberParser.IsLeftOutDelegate))
                {
                    ISymbol member = field.Declared();
                    action.ReportDiagnostic(Diagnostic.Create(TypeDescriptors.LeftOutDelegate, member.Locations[0], member.Name));
                }
            },
            SymbolKind.NamedType);
    }
}
