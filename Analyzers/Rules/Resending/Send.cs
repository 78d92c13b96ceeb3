using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Stevedore.Analyzers.Resending;

/// <summary>A call of <c>WriteObject</c> of which it is known by what names its archive and its object go.</summary>
internal sealed class Send(IInvocationOperation call, ISymbol archive, ISymbol subject)
{
    /// <summary>Gets the call.</summary>
    public IInvocationOperation Call { get; } = call;

    /// <summary>Gets the local, parameter, field or property that holds the archive.</summary>
    public ISymbol Archive { get; } = archive;

    /// <summary>Gets the local, parameter, field or property that holds the object.</summary>
    public ISymbol Subject { get; } = subject;

    /// <summary>The call as a send, or null when it is none, or its archive or object has no name.</summary>
    public static Send? Of(IInvocationOperation call, RuntimeSymbols symbols) =>
        call is { TargetMethod.Name: "WriteObject", Instance: { } archive, Arguments.Length: 1 }
        && call.TargetMethod.ContainingType.Is(symbols.Archive)
        && Holder.Of(archive) is { } holder
        && Holder.Of(call.Arguments[0].Value) is { } subject
            ? new Send(call, holder, subject)
            : null;

    /// <summary>Whether both write the same variable's object to the same archive.</summary>
    public bool Repeats(Send other) => Archive.Is(other.Archive) && Subject.Is(other.Subject);
}
