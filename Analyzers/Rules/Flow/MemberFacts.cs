using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Stevedore.Analyzers.Sources;

namespace Stevedore.Analyzers.Flow;

/// <summary>
/// The facts that hold for a field or automatic property whatever method runs: those on which every assignment agrees. Only
/// members that their own type alone can assign have any.
/// </summary>
internal sealed class MemberFacts(
    FlowRule rule,
    SemanticModel model,
    ConcurrentDictionary<ISymbol, int> known,
    CancellationToken cancellation)
{
    /// <summary>Gets the rule that the facts are of.</summary>
    public FlowRule Rule => rule;

    /// <summary>A member whose value depends on itself is unknown.</summary>
    private readonly HashSet<ISymbol> _inProgress = new(SymbolEqualityComparer.Default);

    /// <summary>Whether reading and assigning the property is reading and assigning its field.</summary>
    public static bool IsAutomatic(IPropertySymbol property) =>
        !property.IsVirtual
        && !property.IsOverride
        && !property.IsAbstract
        && property.ContainingType.GetMembers().OfType<IFieldSymbol>().Any(field => field.AssociatedSymbol.Is(property));

    /// <summary>The facts of the member; <see cref="FlowRule.Unknown"/> for anything else.</summary>
    public int Of(ISymbol member)
    {
        if (!IsAssignedByOwnTypeOnly(member))
            return FlowRule.Unknown;
        if (known.TryGetValue(member, out int facts))
            return facts;
        if (!_inProgress.Add(member))
            return FlowRule.Unknown;
        facts = FactsOfAssignments(member);
        _inProgress.Remove(member);
        known[member] = facts;
        return facts;
    }

    /// <summary>Whether the rule follows what the member holds, and no other type can assign it.</summary>
    public bool IsAssignedByOwnTypeOnly(ISymbol member) => member switch
    {
        IFieldSymbol field => rule.Tracks(field.Type) && (field.IsReadOnly || field.DeclaredAccessibility == Accessibility.Private),
        IPropertySymbol { SetMethod: null or { DeclaredAccessibility: Accessibility.Private } } property =>
            rule.Tracks(property.Type) && IsAutomatic(property),
        _ => false,
    };

    private int FactsOfAssignments(ISymbol member)
    {
        int facts = 0;
        foreach (SyntaxReference reference in member.ContainingType.DeclaringSyntaxReferences)
        {
            // Whichever file asks first, the answer is the same.
            SyntaxNode declaration = reference.GetSyntax(cancellation);
            SemanticModel own = model.ForFile(declaration.SyntaxTree);
            foreach (SyntaxToken token in declaration.DescendantTokens())
            {
                if (token.IsKind(SyntaxKind.IdentifierToken) && token.ValueText == member.Name)
                    facts |= FactsOfMention(token.Parent!, member, own);
            }
        }

        return facts == 0 ? FlowRule.Unknown : facts;
    }

    private int FactsOfMention(SyntaxNode mention, ISymbol member, SemanticModel own)
    {
        switch (mention)
        {
            case VariableDeclaratorSyntax declarator when Declares(declarator, member, own):
                return FactsOfValue(declarator.Initializer?.Value, own);
            case PropertyDeclarationSyntax property when Declares(property, member, own):
                return FactsOfValue(property.Initializer?.Value, own);
            case IdentifierNameSyntax name when own.GetSymbolInfo(name, cancellation).Symbol.Is(member):
                return FactsOfUse(name, own);
            default:
                return 0;
        }
    }

    private bool Declares(SyntaxNode declaration, ISymbol member, SemanticModel own) =>
        own.GetDeclaredSymbol(declaration, cancellation).Is(member);

    private int FactsOfUse(IdentifierNameSyntax name, SemanticModel own)
    {
        ExpressionSyntax target = name.Parent is MemberAccessExpressionSyntax access && access.Name == name ? access : name;
        switch (target.Parent)
        {
            case AssignmentExpressionSyntax assignment when assignment.Left == target:
                return FactsOfValue(assignment.Right, own);
            case ArgumentSyntax { RefOrOutKeyword.RawKind: (int)SyntaxKind.RefKeyword or (int)SyntaxKind.OutKeyword }:
            case ArgumentSyntax { Parent: TupleExpressionSyntax }:
            case RefExpressionSyntax:
                return FlowRule.Unknown;
            default:
                return 0;
        }
    }

    private int FactsOfValue(ExpressionSyntax? value, SemanticModel own) =>
        value is null ? 0 : FactsOfValue(own.GetOperation(value, cancellation));

    private int FactsOfValue(IOperation? value)
    {
        if (value is null)
            return FlowRule.Unknown;
        if (value.ConstantValue is { HasValue: true, Value: null })
            return 0;
        return value.WithoutConversion() switch
        {
            IFieldReferenceOperation field => Of(field.Field),
            IPropertyReferenceOperation property when IsAutomatic(property.Property) => Of(property.Property),
            IObjectCreationOperation or IInvocationOperation or IPropertyReferenceOperation =>
                rule.FactsOfResult(value.WithoutConversion(), FactsOfValue),
            _ => FlowRule.Unknown,
        };
    }
}
