using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using Stevedore.Analyzers.Descriptors;
using Stevedore.Analyzers.Sources;

namespace Stevedore.Analyzers.Archives;

/// <summary>
/// STV0110: an <c>async</c> method does not block in a call of the runtime that has an async form: a method of the same type, named with
/// <c>Async</c>, that takes what the call is given.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class BlockingCallAnalyzer : SourceAnalyzer
{
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
            INamedTypeSymbol type = call.TargetMethod.ContainingType;
            if (type.ContainingAssembly.Is(symbols.Archive.ContainingAssembly) && IsAwaitable(call) && HasAsyncForm(call))
            {
                file.ReportDiagnostic(Diagnostic.Create(
                    ArchiveDescriptors.BlocksInAsync,
                    call.Syntax.GetLocation(),
                    type.Name,
                    call.TargetMethod.Name));
            }
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

    private static bool HasAsyncForm(IInvocationOperation call) => call.TargetMethod.ContainingType
        .GetMembers(call.TargetMethod.Name + "Async")
        .OfType<IMethodSymbol>()
        .Any(form => form.DeclaredAccessibility == Accessibility.Public
            && form.IsStatic == call.TargetMethod.IsStatic
            && form.Arity == call.TargetMethod.Arity
            && Takes(form, call));

    private static bool Takes(IMethodSymbol form, IInvocationOperation call)
    {
        IMethodSymbol constructed = form.Arity > 0 ? form.Construct([.. call.TargetMethod.TypeArguments]) : form;
        int given = call.Arguments.Count(static argument => argument.ArgumentKind == ArgumentKind.Explicit);
        if (constructed.Parameters.Length < given || !constructed.Parameters.Skip(given).All(MayBeLeftOut))
            return false;
        return constructed.Parameters
            .Zip(call.TargetMethod.Parameters.Take(given), static (theirs, ours) => theirs.Type.Is(ours.Type))
            .All(static same => same);
    }

    private static bool MayBeLeftOut(IParameterSymbol parameter) => parameter.IsOptional || parameter.Type.Name == "CancellationToken";
}
