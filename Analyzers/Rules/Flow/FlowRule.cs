using Microsoft.CodeAnalysis;

namespace Stevedore.Analyzers.Flow;

/// <summary>The facts of the objects that an expression may stand for, joined.</summary>
internal delegate int FactsOf(IOperation? expression);

/// <summary>
/// What one rule knows: its facts, which are the bits of a set that a join unites, and how operations change them. Several
/// bits mean "one of these, depending on the path"; a rule reports only when every bit that is set makes the code wrong.
/// </summary>
internal abstract class FlowRule
{
    /// <summary>The fact of an object of which nothing is known. Common to all rules; it never makes code wrong.</summary>
    public const int Unknown = 1;

    /// <summary>Whether objects of this type have facts.</summary>
    public abstract bool Tracks(ITypeSymbol type);

    /// <summary>Whether the operation can make the rule report, so that the body around it is worth analyzing.</summary>
    public abstract bool Concerns(IOperation operation);

    /// <summary>The diagnostic that the operation deserves, or null.</summary>
    public abstract Diagnostic? Judge(IOperation operation, FactsOf factsOf);

    /// <summary>The facts of the object that a creation, call or property read yields.</summary>
    public virtual int FactsOfResult(IOperation operation, FactsOf factsOf) => Unknown;

    /// <summary>The facts of an object after <paramref name="operation"/>, a call or property access, was made on it.</summary>
    public virtual int FactsAfterUse(IOperation operation, int facts, FactsOf factsOf) => facts;

    /// <summary>Whether asking the property of an object says something about its facts.</summary>
    public virtual bool IsTest(IPropertySymbol property) => false;

    /// <summary>The facts of an object whose <paramref name="property"/> is <paramref name="value"/>; none when that cannot be.</summary>
    public virtual int FactsAfterTest(IPropertySymbol property, bool value, int facts) => facts;
}
