using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Stevedore.Analyzers.Descriptors;
using Stevedore.Analyzers.Sources;
using Stevedore.Generator.Model;
using Stevedore.Generator.Parse;

namespace Stevedore.Analyzers.Types;

/// <summary>
/// STV0002 in what other generators write, such as the code of <c>.razor</c> files: generators do not see each other's, so that types
/// declared there have no body, and whole values named there only have no formatter. An analyzer sees what came of all of them.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnseenSourceAnalyzer : StevedoreAnalyzer
{
    private const string Unseen = "another generator writes this code, and generators do not see each other's";

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(TypeDescriptors.NoWireForm);

    /// <inheritdoc/>
    private protected override GeneratedCodeAnalysisFlags GeneratedCode =>
        GeneratedCodeAnalysisFlags.Analyze | GeneratedCodeAnalysisFlags.ReportDiagnostics;

    /// <inheritdoc/>
    private protected override void Register(CompilationStartAnalysisContext context, RuntimeSymbols symbols)
    {
        MentioningFiles files = MentioningFiles.Of(context.Compilation);
        ArchivedTypes archived = ArchivedTypes.Of(context.Compilation, symbols);
        context.RegisterSymbolAction(action => InspectType(action, archived, files), SymbolKind.NamedType);
        Lazy<GeneratedFormatters> formatters = new(() => new GeneratedFormatters(context.Compilation, context.CancellationToken));
        context.RegisterSemanticModelAction(file =>
        {
            SyntaxTree tree = file.SemanticModel.SyntaxTree;
            if (IsOfAnother(tree, file.CancellationToken) && files.WouldContain(tree, file.CancellationToken))
                InspectCalls(file, formatters);
        });
    }

    private static bool IsOfAnother(SyntaxTree tree, CancellationToken cancellation) =>
        !tree.FilePath.Contains(Archivability.Generator)
        && !GeneratedFiles.IsOfDesigner(tree)
        && GeneratedFiles.IsGenerated(tree, cancellation);

    private static void InspectType(SymbolAnalysisContext action, ArchivedTypes archived, MentioningFiles files)
    {
        INamedTypeSymbol type = (INamedTypeSymbol)action.Symbol;
        if (type.IsGenerated()
            && MeetsArchives(type, archived, files, action.CancellationToken)
            && !type.AllInterfaces.Any(RuntimeTypes.IsArchivableInterface)
            && type.DeclaringSyntaxReferences.All(declaration => IsOfAnother(declaration.SyntaxTree, action.CancellationToken)))
            action.ReportDiagnostic(Diagnostic.Create(
                TypeDescriptors.NoWireForm,
                type.Locations[0],
                $"'{type.Name}'",
                $"{Unseen}; declare the type in a .cs file"));
    }

    /// <summary>The designer writes <c>[Serializable] partial</c> for typed data sets, and means no archive.</summary>
    private static bool MeetsArchives(
        INamedTypeSymbol type,
        ArchivedTypes archived,
        MentioningFiles files,
        CancellationToken cancellation) =>
        archived.Contains(type, cancellation)
        || type.DeclaringSyntaxReferences.Any(declaration => files.WouldContain(declaration.SyntaxTree, cancellation));

    private static void InspectCalls(SemanticModelAnalysisContext file, Lazy<GeneratedFormatters> formatters)
    {
        SyntaxNode root = file.SemanticModel.SyntaxTree.GetRoot(file.CancellationToken);
        foreach (SyntaxNode call in root.DescendantNodes().Where(RootParser.IsCandidate))
        {
            if (RootParser.Parse(call, file.SemanticModel, file.CancellationToken) is not { } parsed)
                continue;
            ITypeSymbol type = RootParser.TypeOf(call, file.SemanticModel, file.CancellationToken)!;
            bool isArchivable = type is INamedTypeSymbol own && own.IsArchivable();
            bool isGenericClass = parsed.Root is null && type is INamedTypeSymbol { IsReferenceType: true } named
                && named.HasTypeParameters() && !named.IsOpen();
            if (parsed.Problem is { Id: ProblemIds.NoWireForm } problem)
                Report(problem.Arguments[0], problem.Arguments[1]);
            else if (parsed.Root is not null && !isArchivable && !formatters.Value.Contain(type))
                Report(Root(type), $"{Unseen}; move the call to a .cs file");
            else if (isGenericClass && !formatters.Value.Contain(type))
                Report(Root(type), $"{Unseen}; name this construction in a .cs file, be it only in typeof(…)");

            void Report(string subject, string reason) =>
                file.ReportDiagnostic(Diagnostic.Create(TypeDescriptors.NoWireForm, call.GetLocation(), subject, reason));
        }
    }

    private static string Root(ITypeSymbol type) => $"A root of type '{type.ToDisplayString()}'";
}
