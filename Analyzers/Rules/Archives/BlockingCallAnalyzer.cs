using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using Stevedore.Analyzers.Descriptors;
using Stevedore.Analyzers.Sources;

namespace Stevedore.Analyzers.Archives;

/// <summary>
/// STV0110: an <c>async</c> method does not block in a call of the runtime that has an async form: a method of the same type, named with
/// <c>Async</c>, that takes what the call is given, or the same in a form that can be kept: memory for a span, the file for its path.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class BlockingCallAnalyzer : SourceAnalyzer
{
    private static readonly ImmutableDictionary<string, string?> s_mendable =
        ImmutableDictionary<string, string?>.Empty.Add(ArchiveDescriptors.NeedsOnlyAwait, "");

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        ImmutableArray.Create(ArchiveDescriptors.BlocksInAsync);

    /// <inheritdoc/>
    private protected override Action<SemanticModelAnalysisContext> CreateInspection(RuntimeSymbols symbols) => file =>
    {
        IEnumerable<ExecutableBody> bodies = ExecutableBodies.InFile(file.SemanticModel, file.CancellationToken);
        IEnumerable<IOperation> operations = bodies.SelectMany(static body => body.Root.DescendantsAndSelf());
        foreach (IInvocationOperation call in operations.OfType<IInvocationOperation>())
        {
            if (!IsOfRuntime(call, symbols) || !IsAwaitable(call) || AsyncForm.Of(call, symbols) is not { } form)
                continue;
            file.ReportDiagnostic(Diagnostic.Create(
                ArchiveDescriptors.BlocksInAsync,
                call.Syntax.GetLocation(),
                form.TakesTheSame ? s_mendable : null,
                call.TargetMethod.ContainingType.Name,
                call.TargetMethod.Name));
        }
    };

    /// <summary>Whether the nearest function around the call is <c>async</c> and the place allows <c>await</c>.</summary>
    private static bool IsAwaitable(IOperation operation)
    {
        for (IOperation? around = operation.Parent; around is not null; around = around.Parent)
        {
            switch (around)
            {
                case IAnonymousFunctionOperation lambda:
                    return lambda.Symbol.IsAsync;
                case ILocalFunctionOperation function:
                    return function.Symbol.IsAsync;
                case ILockOperation:
                    return false;
            }
        }

        return operation.SemanticModel?.GetEnclosingSymbol(operation.Syntax.SpanStart) is IMethodSymbol { IsAsync: true };
    }

    /// <summary>Whether the call is to the runtime, or to what its streams inherit.</summary>
    private static bool IsOfRuntime(IInvocationOperation call, RuntimeSymbols symbols) =>
        call.TargetMethod.ContainingAssembly.Is(symbols.Archive.ContainingAssembly)
        || call.TargetMethod.ContainingType.Is(symbols.Stream) && call.Instance?.Type.Is(symbols.SocketFile) == true;
}
