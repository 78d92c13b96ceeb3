using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Stevedore.Analyzers.Types;

namespace Stevedore.Analyzers.Suppressors;

/// <summary>
/// Silences CS8618 at a private constructor without parameters that the program itself never calls: it is there for archives, which
/// assign every member of the object next and leave none of them null that must not be.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class LoadingConstructorSuppressor : StevedoreSuppressor
{
    /// <inheritdoc/>
    public override ImmutableArray<SuppressionDescriptor> SupportedSuppressions { get; } = ImmutableArray.Create(
        new SuppressionDescriptor("STVS011", "CS8618", "only archives call the constructor, and they assign the member next"));

    /// <inheritdoc/>
    private protected override bool IsBecauseOfArchives(Diagnostic diagnostic, ISymbol member, SuppressionAnalysisContext context) =>
        member is IMethodSymbol
        {
            MethodKind: MethodKind.Constructor,
            Parameters.IsEmpty: true,
            DeclaredAccessibility: Accessibility.Private,
        } constructor
        && SerializableDeclarations.GetsGeneratedBody(constructor.ContainingType, context.CancellationToken)
        && AssignsLater(constructor, diagnostic, context.CancellationToken)
        && !IsCalled(constructor, context);

    /// <summary>
    /// Whether the member that the constructor leaves null, which is the warning's other place, is one that archives assign.
    /// </summary>
    private static bool AssignsLater(IMethodSymbol constructor, Diagnostic diagnostic, CancellationToken cancellation) =>
        constructor.ContainingType
            .GetMembers()
            .Any(member => diagnostic.AdditionalLocations.Any(member.Locations.Contains) && member.IsStored(cancellation));

    /// <summary>Whether the type, or one within it, calls the constructor; nobody else can.</summary>
    private static bool IsCalled(IMethodSymbol constructor, SuppressionAnalysisContext context)
    {
        foreach (SyntaxReference reference in constructor.ContainingType.DeclaringSyntaxReferences)
        {
            SemanticModel model = context.GetSemanticModel(reference.SyntaxTree);
            foreach (SyntaxNode node in reference.GetSyntax(context.CancellationToken).DescendantNodes())
            {
                if (node is BaseObjectCreationExpressionSyntax or ConstructorInitializerSyntax
                    && model.GetSymbolInfo(node, context.CancellationToken).Symbol.Is(constructor))
                    return true;
                // A nested class that derives from the type may call the constructor without a word.
                if (node is TypeDeclarationSyntax
                    && model.GetDeclaredSymbol(node, context.CancellationToken) is INamedTypeSymbol { BaseType: { } inherited }
                    && inherited.Is(constructor.ContainingType))
                    return true;
            }
        }

        return false;
    }
}
