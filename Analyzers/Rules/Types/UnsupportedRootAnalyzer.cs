using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Stevedore.Analyzers.Descriptors;
using Stevedore.Analyzers.Sources;
using Stevedore.Generator.Model;
using Stevedore.Generator.Parse;

namespace Stevedore.Analyzers.Types;

/// <summary>
/// STV0002 or STV0005 at a call that stores or loads a whole value of a type for which nothing can be generated, or a line that names it,
/// and at a call that passes a message that takes no bytes. It runs the generator's own search for roots, so that no call is left to fail
/// at run time.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnsupportedRootAnalyzer : SourceAnalyzer
{
    private const string NoBytes = "it takes no bytes, so that nobody could tell whether it has come; give it a member";

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        ImmutableArray.Create(TypeDescriptors.NoWireForm, TypeDescriptors.BadWireName);

    /// <inheritdoc/>
    private protected override Action<SemanticModelAnalysisContext> CreateInspection(RuntimeSymbols symbols) => static file =>
    {
        SyntaxNode root = file.SemanticModel.SyntaxTree.GetRoot(file.CancellationToken);
        foreach (SyntaxNode call in root.DescendantNodes().Where(RootParser.IsCandidate))
        {
            if (RootParser.TypeOf(call, file.SemanticModel, file.CancellationToken) is not { } type)
                continue;
            if (RootParser.MethodOf(call, file.SemanticModel, file.CancellationToken) is { } method
                && EmptyMessages.Passes(method)
                && EmptyMessages.Is(type, file.CancellationToken))
            {
                string message = $"A message of type '{type.ToDisplayString()}'";
                file.ReportDiagnostic(Diagnostic.Create(TypeDescriptors.NoWireForm, call.GetLocation(), message, NoBytes));
                continue;
            }

            if (RootParser.Parse(call, file.SemanticModel, file.CancellationToken)?.Problem is not { } problem)
                continue;
            if (IsReportedAtType(type, file.CancellationToken))
                continue;
            Location place = call.GetLocation();
            file.ReportDiagnostic(problem.Id == ProblemIds.BadWireName
                ? ParserProblemsAnalyzer.BadWireName(problem, place)
                : Diagnostic.Create(
                    TypeDescriptors.NoWireForm,
                    place,
                    NeededFormatters.Of(type, file.SemanticModel.Compilation, file.CancellationToken),
                    problem.Arguments[0],
                    problem.Arguments[1]));
        }
    };

    /// <summary>STV0001 says at the type that it lacks <c>partial</c>, and the parser's problems why a partial one gets no body.</summary>
    private static bool IsReportedAtType(ITypeSymbol type, CancellationToken cancellation) => CarriedTypes.In(type).Any(carried =>
        SerializableDeclarations.LacksPartial(carried, cancellation)
        || SerializableDeclarations.GetsGeneratedBody(carried, cancellation)
            && TypeParser.Parse(carried, cancellation) is { IsArchivable: false });
}
