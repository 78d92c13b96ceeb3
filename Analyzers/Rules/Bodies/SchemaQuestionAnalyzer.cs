using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using Stevedore.Analyzers.Descriptors;
using Stevedore.Analyzers.Flow;

namespace Stevedore.Analyzers.Bodies;

/// <summary>STV0108: <c>ObjectSchema</c> answers once in a body, and not at all in a struct, which is in place.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SchemaQuestionAnalyzer : FlowAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        ImmutableArray.Create(ArchiveDescriptors.SchemaAskedAgain);

    /// <inheritdoc/>
    private protected override FlowRule CreateRule(RuntimeSymbols symbols) => new QuestionRule(symbols);

    /// <summary>Follows archives that a path has asked for the schema.</summary>
    private sealed class QuestionRule(RuntimeSymbols symbols) : FlowRule
    {
        private const int Asked = 1 << 1;

        public override bool Tracks(ITypeSymbol type) => type.IsOrDerivesFrom(symbols.Archive);

        public override bool Concerns(IOperation operation) =>
            operation is IPropertyReferenceOperation { Property.Name: "ObjectSchema" } property
            && property.Property.ContainingType.Is(symbols.Archive);

        public override Diagnostic? Judge(IOperation operation, FactsOf factsOf)
        {
            if (!Concerns(operation) || operation is not IPropertyReferenceOperation { Instance: { } archive })
                return null;
            if (factsOf(archive) == Asked)
                return Diagnostic.Create(
                    ArchiveDescriptors.SchemaAskedAgain,
                    operation.Syntax.GetLocation(),
                    "it was asked for before, and answers -1 now");
            return IsBodyOfStruct(operation)
                ? Diagnostic.Create(
                    ArchiveDescriptors.SchemaAskedAgain,
                    operation.Syntax.GetLocation(),
                    "a struct is archived in place, where it is -1")
                : null;
        }

        public override int FactsAfterUse(IOperation operation, int facts, FactsOf factsOf) =>
            Concerns(operation) ? Asked : AfterBody(operation, facts);

        // Reading or writing an object, or a class, begins another body on the same archive and sets the schema anew.
        private static int AfterBody(IOperation operation, int facts) =>
            operation is IInvocationOperation
            {
                TargetMethod.Name: "ReadObject" or "WriteObject" or "ReadClass" or "WriteClass" or "SerializeClass" or "ExchangeObject",
            }
                ? Unknown
                : facts;

        public override int FactsAfterPassing(IArgumentOperation argument, int facts, FactsOf factsOf) => Unknown;

        public override Diagnostic? JudgeHandover(IInvocationOperation call, string name, int facts, int settled) =>
            facts == Asked && settled == Asked
                ? Diagnostic.Create(
                    ArchiveDescriptors.SchemaAskedAgain,
                    call.Syntax.GetLocation(),
                    $"'{call.TargetMethod.Name}' asks for it again, and gets -1 now")
                : null;

        public override int FactsAtRest(int facts) => Unknown;

        private static bool IsBodyOfStruct(IOperation operation) =>
            operation.Syntax.FirstAncestorOrSelf<MethodDeclarationSyntax>()
                    is { Identifier.ValueText: "Serialize", ParameterList.Parameters.Count: 1 } body
            && body.Parent?.Kind() is SyntaxKind.StructDeclaration or SyntaxKind.RecordStructDeclaration;
    }
}
