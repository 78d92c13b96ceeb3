using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Stevedore.Analyzers.Flow;

/// <summary>How the bodies of a type mention its methods, and which of its members they let go of.</summary>
internal sealed class CallSites
{
    private readonly HashSet<ISymbol> _called = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ISymbol> _calledElsewhere = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ISymbol> _released = new(SymbolEqualityComparer.Default);

    /// <summary>Goes through the bodies of the type.</summary>
    public void Find(IEnumerable<IOperation> bodies, FlowRule rule)
    {
        foreach (IOperation operation in bodies.SelectMany(static body => body.Descendants()))
        {
            if (operation is IMethodReferenceOperation reference)
                _calledElsewhere.Add(reference.Method);
            if (operation is not IInvocationOperation call)
                continue;
            (call.Instance is null or IInstanceReferenceOperation ? _called : _calledElsewhere).Add(call.TargetMethod);
            if (rule.Releases(call) && MemberOf(call.Receiver()) is { } member)
                _released.Add(member);
        }
    }

    /// <summary>Notes a call that was not followed: the method may be called at any time.</summary>
    public void AddElsewhere(IMethodSymbol method) => _calledElsewhere.Add(method);

    /// <summary>Whether the method runs only where bodies of its type call it.</summary>
    public bool IsOnlyCalled(ISymbol method) =>
        method is IMethodSymbol { MethodKind: MethodKind.Ordinary, DeclaredAccessibility: Accessibility.Private }
        && _called.Contains(method)
        && !_calledElsewhere.Contains(method);

    /// <summary>Whether some body lets go of what the place holds.</summary>
    public bool IsReleased(Place place) => place.Symbol is { } member && _released.Contains(member);

    private static ISymbol? MemberOf(IOperation? receiver)
    {
        IOperation? named = receiver?.WithoutConversion();
        if (named is IConditionalAccessInstanceOperation)
        {
            while (named is not (null or IConditionalAccessOperation))
                named = named.Parent;
            named = (named as IConditionalAccessOperation)?.Operation.WithoutConversion();
        }

        return named switch
        {
            IPropertyReferenceOperation property => (ISymbol?)ReturnedField.Of(property.Property) ?? property.Property,
            IMemberReferenceOperation member => member.Member,
            _ => null,
        };
    }
}
