using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Stevedore.Analyzers.Resending;

/// <summary>Gathers what a type writes to archives, and which of those objects it changes between one time and the next.</summary>
internal sealed class Sends(RuntimeSymbols symbols)
{
    private readonly List<Send> _ofMembers = [];
    private readonly List<Send> _again = [];
    private readonly HashSet<ISymbol> _changed = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ISymbol> _replaced = new(SymbolEqualityComparer.Default);

    /// <summary>Takes notice of one operation. What a constructor does to a member is done before the first send.</summary>
    public void See(IOperation operation, bool isInConstructor)
    {
        if (operation is IInvocationOperation call && Send.Of(call, symbols) is { } send)
        {
            if (send.Subject is IFieldSymbol or IPropertySymbol)
                _ofMembers.Add(send);
            else if (IsInLoopThatChanges(send) || FollowsAnotherAndAChange(send))
                _again.Add(send);
        }

        if (isInConstructor)
            return;
        if (Holder.ChangedBy(operation) is { } changed)
            _changed.Add(changed);
        if (Holder.AssignedBy(operation) is { } replaced)
            _replaced.Add(replaced);
    }

    /// <summary>The sends of objects that were sent before and changed since.</summary>
    public IEnumerable<Send> OfChangedObjects() =>
        _again.Concat(_ofMembers.Where(send => _changed.Contains(send.Subject) && !_replaced.Contains(send.Subject)));

    private static bool IsInLoopThatChanges(Send send)
    {
        for (IOperation? around = send.Call.Parent;
            around is not null and not IAnonymousFunctionOperation and not ILocalFunctionOperation;
            around = around.Parent)
        {
            if (around is ILoopOperation loop && IsDeclaredOutside(send.Subject, loop) && IsDeclaredOutside(send.Archive, loop))
                return KeepsAndChanges(send, loop.Descendants());
        }

        return false;
    }

    private bool FollowsAnotherAndAChange(Send send)
    {
        for (IOperation? around = send.Call.Parent; around is not null; around = around.Parent)
        {
            if (around is not IBlockOperation block)
                continue;
            IOperation? earlier = block.Operations
                .Where(statement => statement.Syntax.Span.End <= send.Call.Syntax.SpanStart)
                .LastOrDefault(statement =>
                    statement is IExpressionStatementOperation { Operation: IInvocationOperation call }
                    && Send.Of(call, symbols)?.Repeats(send) is true);
            if (earlier is not null)
            {
                return KeepsAndChanges(send, block.Descendants().Where(operation =>
                    operation.Syntax.SpanStart >= earlier.Syntax.Span.End && operation.Syntax.Span.End <= send.Call.Syntax.SpanStart));
            }
        }

        return false;
    }

    /// <summary>Whether the object is changed by the operations, while it and its archive stay the same.</summary>
    private static bool KeepsAndChanges(Send send, IEnumerable<IOperation> operations)
    {
        bool isChanged = false;
        foreach (IOperation operation in operations)
        {
            if (Holder.AssignedBy(operation) is { } replaced && (replaced.Is(send.Subject) || replaced.Is(send.Archive)))
                return false;
            isChanged |= Holder.ChangedBy(operation).Is(send.Subject);
        }

        return isChanged;
    }

    private static bool IsDeclaredOutside(ISymbol holder, IOperation loop) => holder is not ILocalSymbol
        || !holder.DeclaringSyntaxReferences.Any(reference =>
            reference.SyntaxTree == loop.Syntax.SyntaxTree && loop.Syntax.Span.Contains(reference.Span));
}
