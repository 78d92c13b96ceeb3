using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using Stevedore.Analyzers.Descriptors;
using Stevedore.Analyzers.Flow;
using Stevedore.Analyzers.Sources;

namespace Stevedore.Analyzers.Archives;

/// <summary>
/// STV0112: where an archive is made for each message, they share the stream. What an archive has read ahead of a stream that can take
/// nothing back is kept beside that stream, for the next archive over it; beside one that is made for a single message nobody finds it.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class StreamPerMessageAnalyzer : SourceAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        ImmutableArray.Create(ArchiveDescriptors.StreamMadeAnew);

    /// <inheritdoc/>
    private protected override Action<SemanticModelAnalysisContext> CreateInspection(RuntimeSymbols symbols) => file =>
    {
        foreach (ExecutableBody body in ExecutableBodies.InFile(file.SemanticModel, file.CancellationToken))
        {
            foreach (IObjectCreationOperation archive in body.Root.Descendants().OfType<IObjectCreationOperation>())
            {
                if (!archive.Type.Is(symbols.Archive) || archive.Arguments.IsEmpty || ArchiveMembers.ModeOf(archive, symbols) != true)
                    continue;
                if (StreamOf(archive, body.Root) is not { } stream
                    || ConnectionUnder(stream, symbols) is not { } connection
                    || !IsMadeForEach(archive, stream, connection, body, file))
                    continue;
                file.ReportDiagnostic(Diagnostic.Create(
                    ArchiveDescriptors.StreamMadeAnew,
                    archive.Syntax.GetLocation(),
                    stream.Type!.Name));
            }
        }
    };

    /// <summary>The creation of the stream that the archive is over, there or where the local is declared.</summary>
    private static IObjectCreationOperation? StreamOf(IObjectCreationOperation archive, IOperation body) =>
        archive.Arguments[0].Value.WithoutConversion() switch
        {
            IObjectCreationOperation creation => creation,
            ILocalReferenceOperation local => body.Descendants().OfType<IVariableDeclaratorOperation>()
                .FirstOrDefault(declarator => declarator.Symbol.Is(local.Local))?
                .GetVariableInitializer()?.Value.WithoutConversion() as IObjectCreationOperation,
            _ => null,
        };

    /// <summary>The socket or stream that outlives the new stream, which takes bytes out of it for good.</summary>
    private static IOperation? ConnectionUnder(IObjectCreationOperation stream, RuntimeSymbols symbols)
    {
        if (!stream.Type.IsOrDerivesFrom(symbols.Stream) || stream.Type.Is(symbols.SocketFile) || stream.Arguments.IsEmpty)
            return null;
        IOperation under = stream.Arguments[0].Value.WithoutConversion();
        return under.Type.IsOrDerivesFrom(symbols.Socket) || OneWayStreams.Include(under.Type) ? under : null;
    }

    /// <summary>Whether the archive and its stream are made in each turn of a loop, or each callback, and the connection is not.</summary>
    private static bool IsMadeForEach(
        IObjectCreationOperation archive,
        IObjectCreationOperation stream,
        IOperation connection,
        ExecutableBody body,
        SemanticModelAnalysisContext file)
    {
        if (RootOf(connection) is not { } root)
            return false;
        if (LoopAround(archive) is { } loop)
            return ReferenceEquals(LoopAround(stream), loop) && Outlives(root, loop);
        if (LoopAround(stream) is not null || body.Owner is not IMethodSymbol method)
            return false;
        if (method.Name == "OnReceive")
            return root is IFieldSymbol or IPropertySymbol;
        return method.DeclaredAccessibility == Accessibility.Private
            && ExecutableBodies.OfType(method.ContainingType, file.SemanticModel, file.CancellationToken)
                .SelectMany(static other => other.Root.Descendants())
                .OfType<IInvocationOperation>()
                .Any(call => call.TargetMethod.Is(method) && LoopAround(call) is { } around && Outlives(Given(root, call), around));
    }

    /// <summary>What the caller gives to the parameter, or the variable itself for any other.</summary>
    private static ISymbol? Given(ISymbol root, IInvocationOperation call) => root is IParameterSymbol parameter
        ? call.Arguments.FirstOrDefault(argument => argument.Parameter.Is(parameter)) is { } argument
            ? RootOf(argument.Value.WithoutConversion())
            : root
        : root;

    /// <summary>Whether the variable is the same in all turns of the loop.</summary>
    private static bool Outlives(ISymbol? variable, ILoopOperation loop) => variable is not null
        && !loop.Descendants().Any(operation => operation switch
        {
            IVariableDeclaratorOperation declarator => declarator.Symbol.Is(variable),
            IDeclarationPatternOperation pattern => pattern.DeclaredSymbol.Is(variable),
            IAssignmentOperation assignment => RootOf(assignment.Target).Is(variable),
            _ => false,
        })
        && !(loop is IForEachLoopOperation each && each.Locals.Contains(variable, SymbolEqualityComparer.Default));

    private static ILoopOperation? LoopAround(IOperation operation)
    {
        for (IOperation? around = operation.Parent; around is not null; around = around.Parent)
        {
            if (around is ILoopOperation loop)
                return loop;
            if (around is IAnonymousFunctionOperation or ILocalFunctionOperation)
                return null;
        }

        return null;
    }

    private static ISymbol? RootOf(IOperation expression) => expression.WithoutConversion() switch
    {
        ILocalReferenceOperation local => local.Local,
        IParameterReferenceOperation parameter => parameter.Parameter,
        IMemberReferenceOperation { Instance: null or IInstanceReferenceOperation } member => member.Member,
        IMemberReferenceOperation { Instance: { } instance } => RootOf(instance),
        IInvocationOperation { Instance: { } instance } => RootOf(instance),
        _ => null,
    };
}
