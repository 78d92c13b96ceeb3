using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using Stevedore.Analyzers.Descriptors;
using Stevedore.Analyzers.Sources;

namespace Stevedore.Analyzers.Archives;

/// <summary>
/// STV0113: code that loads does not reserve memory for as many elements as a number in the bytes says, before these have come and without
/// any check. The runtime reads blocks and arrays with counts as the bytes arrive.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class MemoryBeforeBytesAnalyzer : SourceAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        ImmutableArray.Create(ArchiveDescriptors.MemoryBeforeBytes);

    /// <inheritdoc/>
    private protected override Action<SemanticModelAnalysisContext> CreateInspection(RuntimeSymbols symbols) => file =>
    {
        foreach (ExecutableBody body in ExecutableBodies.InFile(file.SemanticModel, file.CancellationToken))
        {
            LoadedNumbers? numbers = null;
            foreach (IOperation operation in body.Root.Descendants())
            {
                foreach (IOperation size in SizesOf(operation))
                {
                    numbers ??= new LoadedNumbers(body.Root, symbols);
                    if (numbers.Includes(size))
                        file.ReportDiagnostic(Diagnostic.Create(
                            ArchiveDescriptors.MemoryBeforeBytes,
                            operation.Syntax.GetLocation(),
                            size.Syntax.ToString()));
                }
            }
        }
    };

    /// <summary>The numbers of elements for which the operation reserves memory.</summary>
    private static IEnumerable<IOperation> SizesOf(IOperation operation) => operation switch
    {
        IArrayCreationOperation { Initializer: null } array => array.DimensionSizes,
        IObjectCreationOperation creation when IsOfSystem(creation.Constructor) => Sizes(creation.Arguments),
        IInvocationOperation { TargetMethod: { } method } call when IsOfSystem(method) && Reserves(method) => Sizes(call.Arguments),
        _ => [],
    };

    private static IEnumerable<IOperation> Sizes(IEnumerable<IArgumentOperation> arguments) =>
        arguments.Where(IsSize).Select(static argument => argument.Value);

    private static bool IsSize(IArgumentOperation argument) =>
        argument.Parameter is { Type.SpecialType: SpecialType.System_Int32 } parameter
        && parameter.Name is "capacity" or "count" or "length" or "newSize" or "minimumLength" or "bufferSize" or "initialCapacity";

    private static bool Reserves(IMethodSymbol method) =>
        method.Name is "AllocateUninitializedArray" or "AllocateArray" or "Rent" or "EnsureCapacity" or "SetCount"
        || method is { Name: "Resize", ContainingType.Name: "Array" };

    private static bool IsOfSystem(IMethodSymbol? method)
    {
        INamespaceSymbol? space = method?.ContainingNamespace;
        while (space is { ContainingNamespace.IsGlobalNamespace: false })
            space = space.ContainingNamespace;
        return space?.Name == "System";
    }
}
