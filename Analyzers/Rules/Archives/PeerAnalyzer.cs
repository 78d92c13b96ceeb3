using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using Stevedore.Analyzers.Descriptors;
using Stevedore.Analyzers.Flow;

namespace Stevedore.Analyzers.Archives;

/// <summary>STV0208: no tagged objects to a peer that was declared as not MFC.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class PeerAnalyzer : FlowAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        ImmutableArray.Create(SocketDescriptors.TaggedForForeignPeer);

    /// <inheritdoc/>
    private protected override FlowRule? CreateRule(RuntimeSymbols symbols) => symbols.Options is null ? null : new PeerRule(symbols);

    /// <summary>Follows options from their initializer into the archives that are opened with them.</summary>
    private sealed class PeerRule(RuntimeSymbols symbols) : FlowRule
    {
        private const int NotMfc = 1 << 1;

        public override bool Tracks(ITypeSymbol type) => type.IsOrDerivesFrom(symbols.Archive) || type.IsOrDerivesFrom(symbols.Options);

        public override bool Concerns(IOperation operation) =>
            operation is IInvocationOperation { TargetMethod: { IsStatic: false } method }
            && method.ContainingType.Is(symbols.Archive)
            && method.Name is "WriteObject" or "ReadObject" or "ExchangeObject" or "WriteClass" or "ReadClass" or "SerializeClass";

        public override Diagnostic? Judge(IOperation operation, FactsOf factsOf) =>
            Concerns(operation) && operation is IInvocationOperation { Instance: { } archive } call && factsOf(archive) == NotMfc
                ? Diagnostic.Create(
                    SocketDescriptors.TaggedForForeignPeer,
                    call.Syntax.GetLocation(),
                    archive.Syntax.ToString(),
                    call.TargetMethod.Name)
                : null;

        public override int FactsOfResult(IOperation operation, FactsOf factsOf)
        {
            switch (operation)
            {
                case IObjectCreationOperation creation when creation.Type.Is(symbols.Options):
                    return DeclaresForeignPeer(creation.Syntax) ? NotMfc : Unknown;
                case IObjectCreationOperation creation:
                    return FactsOfOptions(creation.Arguments, factsOf);
                case IInvocationOperation { TargetMethod: { IsStatic: true } method } call when method.ContainingType.Is(symbols.Archive):
                    return FactsOfOptions(call.Arguments, factsOf);
                default:
                    return Unknown;
            }
        }

        private int FactsOfOptions(IEnumerable<IArgumentOperation> arguments, FactsOf factsOf)
        {
            foreach (IArgumentOperation argument in arguments)
            {
                // No options at all are those of a peer that is MFC.
                if (argument.Parameter?.Type.Is(symbols.Options) is true)
                    return factsOf(argument.Value) is not 0 and int facts ? facts : Unknown;
            }

            return Unknown;
        }

        // A control-flow graph takes initializers apart, so what they assign is read from the source.
        private static bool DeclaresForeignPeer(SyntaxNode creation) =>
            creation is BaseObjectCreationExpressionSyntax { Initializer: { } initializer }
            && initializer.Expressions.OfType<AssignmentExpressionSyntax>().Any(static assignment =>
                assignment is { Left: IdentifierNameSyntax { Identifier.ValueText: "Peer" } }
                && assignment.Right.ToString().EndsWith("ArchivePeer.NotMfc", StringComparison.Ordinal));
    }
}
