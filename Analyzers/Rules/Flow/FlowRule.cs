using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

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
    public virtual Diagnostic? Judge(IOperation operation, FactsOf factsOf) => null;

    /// <summary>The diagnostic that the operation deserves because of the objects that rest on others, or null.</summary>
    public virtual Diagnostic? Judge(IOperation operation, FlowView view) => null;

    /// <summary>The diagnostic that a call of a helper deserves, or null.</summary>
    /// <param name="call">The call.</param>
    /// <param name="name">What the caller calls the object.</param>
    /// <param name="facts">The facts of the object that the helper gets.</param>
    /// <param name="settled">
    /// The facts in which the helper leaves an object of which nothing is known; they hold whatever path it takes.
    /// </param>
    public virtual Diagnostic? JudgeHandover(IInvocationOperation call, string name, int facts, int settled) => null;

    /// <summary>
    /// The diagnostic that an object deserves whose creation is <paramref name="creation"/> and which has these facts when the body ends.
    /// </summary>
    public virtual Diagnostic? JudgeAtEnd(SyntaxNode creation, int facts) => null;

    /// <summary>
    /// The diagnostic that an object deserves by all ends of the body together, which leave it with one of these facts each, or null.
    /// </summary>
    public virtual Diagnostic? JudgeAtAllEnds(SyntaxNode creation, int facts) => null;

    /// <summary>
    /// The diagnostic that an object deserves which a member of a type holds, and which has these facts between the calls of the type's
    /// methods and after the last of them, or null.
    /// </summary>
    /// <param name="creation">The expression that made the object.</param>
    /// <param name="facts">Its facts.</param>
    /// <param name="hasEnd">Whether the type has a method that ends what its instances hold.</param>
    public virtual Diagnostic? JudgeAtRest(SyntaxNode creation, int facts, bool hasEnd) => null;

    /// <summary>Whether the call lets go of what its receiver holds.</summary>
    public virtual bool Releases(IInvocationOperation call) => false;

    /// <summary>
    /// The facts of an object in a member when a private method is called, as far as the call is not judged by <see cref="JudgeHandover"/>.
    /// </summary>
    public virtual int FactsOnCall(int facts) => Unknown;

    /// <summary>
    /// The diagnostic that the later one of two objects over one foundation deserves, which members of a type hold at the same time, or
    /// null.
    /// </summary>
    public virtual Diagnostic? JudgeTogether(SyntaxNode creation, int facts, int otherFacts) => null;

    /// <summary>
    /// The facts of an object in a member when a method begins. What a method does with the object it does with one that the others use.
    /// </summary>
    public virtual int FactsAtRest(int facts) => facts;

    /// <summary>What the created object works on, as an archive does on its stream; null when it works alone.</summary>
    public virtual IOperation? FoundationOf(IOperation creation) => null;

    /// <summary>The facts of an object after <paramref name="operation"/> was made on what it rests on.</summary>
    public virtual int FactsAfterFoundationUse(IOperation operation, int facts) => facts;

    /// <summary>The facts of what an object rests on after the object was made, or <paramref name="operation"/> was made on it.</summary>
    /// <param name="operation">The creation, call or property access.</param>
    /// <param name="facts">The facts of the object: of a new one those that it has, else those before the operation.</param>
    /// <param name="underFacts">The facts of what it rests on.</param>
    /// <param name="isNext">Whether it rests on that directly, and not through others.</param>
    public virtual int FactsUnderUse(IOperation operation, int facts, int underFacts, bool isNext) => underFacts;

    /// <summary>The facts of an object after it was handed to a method.</summary>
    public virtual int FactsAfterPassing(IArgumentOperation argument, int facts, FactsOf factsOf) => facts;

    /// <summary>The facts of an object after others may have got hold of it.</summary>
    public virtual int FactsAfterEscape(int facts) => facts;

    /// <summary>Gets the facts of an object on a path that has not made it.</summary>
    public virtual int FactsUnmade => 0;

    /// <summary>The facts of the object that a creation, call or property read yields.</summary>
    public virtual int FactsOfResult(IOperation operation, FactsOf factsOf) => Unknown;

    /// <summary>The facts of a new object, in view of what rests on the same foundation already.</summary>
    public virtual int FactsAmongOthers(IOperation creation, int facts, FlowView view) => facts;

    /// <summary>The facts of an object after <paramref name="operation"/>, a call or property access, was made on it.</summary>
    public virtual int FactsAfterUse(IOperation operation, int facts, FactsOf factsOf) => facts;

    /// <summary>
    /// The facts of the operation's object if the operation decides them, so that what inevitably follows is judged by the paths through
    /// the operation alone; null when it does not.
    /// </summary>
    /// <param name="operation">The operation.</param>
    /// <param name="facts">The facts of its object after it.</param>
    public virtual int? FactsDecidedBy(IInvocationOperation operation, int facts) => null;

    /// <summary>Whether asking the property of an object says something about its facts.</summary>
    public virtual bool IsTest(IPropertySymbol property) => false;

    /// <summary>The facts of an object whose <paramref name="property"/> is <paramref name="value"/>; none when that cannot be.</summary>
    public virtual int FactsAfterTest(IPropertySymbol property, bool value, int facts) => facts;
}
