using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Stevedore.Analyzers.Descriptors;
using Stevedore.Analyzers.Sources;
using Stevedore.Generator.Parse;

namespace Stevedore.Analyzers.Bodies;

/// <summary>STV0107: a body written by hand in a derived class calls that of the base.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class BaseBodyAnalyzer : SourceAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        ImmutableArray.Create(ArchiveDescriptors.BaseNotCalled);

    /// <inheritdoc/>
    private protected override Action<SemanticModelAnalysisContext> CreateInspection(RuntimeSymbols symbols) => file =>
    {
        SyntaxNode root = file.SemanticModel.SyntaxTree.GetRoot(file.CancellationToken);
        foreach (MethodDeclarationSyntax method in root.DescendantNodes().OfType<MethodDeclarationSyntax>())
        {
            if (method.Identifier.ValueText != "Serialize"
                || method.ParameterList.Parameters.Count != 1
                || !HasBody(method)
                || CallsBase(method)
                || OnlyThrows(method))
                continue;
            if (file.SemanticModel.GetDeclaredSymbol(method, file.CancellationToken) is not { } body
                || !body.Parameters[0].Type.Is(symbols.Archive)
                || BodyBelow(body, symbols) is not { IsAbstract: false } below
                || IsLeftOut(body.ContainingType)
                || !StoresSomething(below, file.CancellationToken)
                || HandsArchiveToBase(method, body, file))
                continue;
            file.ReportDiagnostic(Diagnostic.Create(
                ArchiveDescriptors.BaseNotCalled,
                method.Identifier.GetLocation(),
                body.ContainingType.Name,
                below.ContainingType.Name));
        }
    };

    /// <summary>
    /// The body of a base that this one stands for: that which it overrides, or that which archives called before the class implemented
    /// <c>IArchivable</c> anew.
    /// </summary>
    private static IMethodSymbol? BodyBelow(IMethodSymbol body, RuntimeSymbols symbols)
    {
        if (body.OverriddenMethod is { } overridden)
            return overridden;
        INamedTypeSymbol type = body.ContainingType;
        return symbols.Archivable?.GetMembers("Serialize").FirstOrDefault() is { } contract
            && body.Is(type.FindImplementationForInterfaceMember(contract))
            ? type.BaseType?.FindImplementationForInterfaceMember(contract) as IMethodSymbol
            : null;
    }

    /// <summary>Whether the body gives its archive to a method that the class inherits, which may do what the base's body does.</summary>
    private static bool HandsArchiveToBase(MethodDeclarationSyntax method, IMethodSymbol body, SemanticModelAnalysisContext file) =>
        body.OverriddenMethod is null
        && method.DescendantNodes().OfType<InvocationExpressionSyntax>().Any(call =>
            call.Expression is SimpleNameSyntax or MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax }
            && call.ArgumentList.Arguments.Any(argument =>
                file.SemanticModel.GetSymbolInfo(argument.Expression, file.CancellationToken).Symbol.Is(body.Parameters[0]))
            && file.SemanticModel.GetSymbolInfo(call, file.CancellationToken).Symbol is IMethodSymbol callee
            && !callee.ContainingType.Is(body.ContainingType));

    /// <summary>False for <c>abstract override</c>, which leaves it to the derived classes.</summary>
    private static bool HasBody(MethodDeclarationSyntax method) => method.Body is not null || method.ExpressionBody is not null;

    /// <summary>Whether the body mentions its base at all: it may call another method of it that does the same.</summary>
    private static bool CallsBase(MethodDeclarationSyntax method) =>
        method.DescendantNodes().Any(static node => node.IsKind(SyntaxKind.BaseExpression));

    /// <summary>Whether <c>[BaseBody]</c> says that the call is left out on purpose.</summary>
    private static bool IsLeftOut(INamedTypeSymbol type) => type.BaseBody()?.Named<bool>("IsLeftOut") == true;

    private static bool OnlyThrows(MethodDeclarationSyntax method) =>
        method.ExpressionBody is { Expression: ThrowExpressionSyntax }
        || method.Body is { Statements: { Count: 1 } statements } && statements[0] is ThrowStatementSyntax;

    /// <summary>MFC: CObject::Serialize is empty, and need not be called. The body of a base in another assembly cannot be seen.</summary>
    private static bool StoresSomething(IMethodSymbol overridden, CancellationToken cancellation)
    {
        if (overridden.IsGeneratedHere())
            return MemberParser.SerializedFields(overridden.ContainingType).Any() || overridden.OverriddenMethod is not null;
        return overridden.DeclaringSyntaxReferences.Any(reference =>
            reference.GetSyntax(cancellation) is MethodDeclarationSyntax declaration
            && (declaration.ExpressionBody is not null and not { Expression: ThrowExpressionSyntax }
                || declaration.Body is { Statements.Count: > 0 } && !OnlyThrows(declaration)));
    }
}
