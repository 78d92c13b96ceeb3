using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using Stevedore.Analyzers.Descriptors;
using Stevedore.Analyzers.Flow;

namespace Stevedore.Analyzers.Sockets;

/// <summary>STV0207: a socket file has no position and no length.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SocketFilePositionAnalyzer : FlowAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        ImmutableArray.Create(SocketDescriptors.SocketFilePosition);

    /// <inheritdoc/>
    private protected override FlowRule? CreateRule(RuntimeSymbols symbols) =>
        symbols.SocketFile is null ? null : new PositionRule(symbols);

    /// <summary>Follows socket files that variables of type <c>Stream</c> hold.</summary>
    private sealed class PositionRule(RuntimeSymbols symbols) : FlowRule
    {
        private const int IsSocketFile = 1 << 1;

        public override bool Tracks(ITypeSymbol type) => type.IsOrDerivesFrom(symbols.Stream);

        public override bool Concerns(IOperation operation) => operation switch
        {
            IInvocationOperation call => call.TargetMethod.Name is "Seek" or "SetLength" && Tracks(call.TargetMethod.ContainingType),
            IPropertyReferenceOperation property =>
                property.Property.Name is "Length" or "Position" && Tracks(property.Property.ContainingType),
            _ => false,
        };

        public override Diagnostic? Judge(IOperation operation, FactsOf factsOf)
        {
            (IOperation? stream, ISymbol? member) = operation switch
            {
                IInvocationOperation call => (call.Instance, (ISymbol)call.TargetMethod),
                IPropertyReferenceOperation property => (property.Instance, property.Property),
                _ => (null, null),
            };
            if (stream is null || !Concerns(operation))
                return null;
            bool isSocketFile = stream.WithoutConversion().Type.Is(symbols.SocketFile) || factsOf(stream) == IsSocketFile;
            return isSocketFile
                ? Diagnostic.Create(SocketDescriptors.SocketFilePosition, operation.Syntax.GetLocation(), member!.Name)
                : null;
        }

        public override int FactsOfResult(IOperation operation, FactsOf factsOf) =>
            operation is IObjectCreationOperation creation && creation.Type.Is(symbols.SocketFile) ? IsSocketFile : Unknown;
    }
}
