using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Stevedore.Analyzers.Bodies;

/// <summary>What a body written by hand does when it stores, and what when it loads, after it has asked the archive which it is.</summary>
/// <param name="Storing">The statements that store.</param>
/// <param name="Loading">The statements that load.</param>
internal sealed record DirectionSplit(IReadOnlyList<IOperation> Storing, IReadOnlyList<IOperation> Loading)
{
    /// <summary>The split of a body that asks at one place; null for any other.</summary>
    public static DirectionSplit? Of(IBlockOperation body, IParameterSymbol archive, RuntimeSymbols symbols)
    {
        DirectionQuestion question = new(body, archive, symbols);
        int[] asking = [.. Enumerable.Range(0, body.Operations.Length).Where(index => question.IsAskedBy(body.Operations[index]))];
        return asking.Length switch
        {
            1 => Of(body, asking[0], question),
            2 => OfTwo(body.Operations[asking[0]], body.Operations[asking[1]], question),
            _ => null,
        };
    }

    private static DirectionSplit? Of(IBlockOperation body, int index, DirectionQuestion question)
    {
        switch (body.Operations[index])
        {
            case IConditionalOperation { WhenFalse: { } otherwise } conditional:
                return Of(question.Storing(conditional.Condition), [conditional.WhenTrue], [WithoutSecondQuestion(otherwise, question)]);
            case IConditionalOperation { WhenTrue: IBlockOperation { Operations.IsEmpty: false } early } conditional
                when early.Operations.Last() is IReturnOperation:
                return Of(question.Storing(conditional.Condition), [early], [.. body.Operations.Skip(index + 1)]);
            case ISwitchOperation choice:
                ImmutableArray<IOperation>? whenTrue = CaseOf(choice, true), whenFalse = CaseOf(choice, false);
                return whenTrue is null || whenFalse is null ? null : Of(question.Storing(choice.Value), whenTrue, whenFalse);
            default:
                return null;
        }
    }

    /// <summary>Two questions, one for each direction, as in <c>if (archive.IsStoring) … if (archive.IsLoading) …</c>.</summary>
    private static DirectionSplit? OfTwo(IOperation first, IOperation second, DirectionQuestion question) =>
        first is IConditionalOperation { WhenFalse: null } one
        && second is IConditionalOperation { WhenFalse: null } other
        && question.Storing(one.Condition) is { } storesFirst
        && question.Storing(other.Condition) == !storesFirst
            ? Of(storesFirst, [one.WhenTrue], [other.WhenTrue])
            : null;

    private static DirectionSplit? Of(bool? storesFirst, IReadOnlyList<IOperation> first, IReadOnlyList<IOperation> second) =>
        storesFirst switch
        {
            true => new DirectionSplit(first, second),
            false => new DirectionSplit(second, first),
            null => null,
        };

    /// <summary>What stands behind <c>else</c>, also where the other direction is asked for once more.</summary>
    private static IOperation WithoutSecondQuestion(IOperation otherwise, DirectionQuestion question) =>
        otherwise is IConditionalOperation { WhenFalse: null } again && question.IsAskedBy(again) ? again.WhenTrue : otherwise;

    private static ImmutableArray<IOperation>? CaseOf(ISwitchOperation choice, bool value) =>
        choice.Cases.FirstOrDefault(one => one.Clauses.Any(clause => ValueOf(clause) == value))?.Body
        ?? choice.Cases.FirstOrDefault(static one => one.Clauses.Any(static clause => clause.CaseKind == CaseKind.Default))?.Body;

    private static bool? ValueOf(ICaseClauseOperation clause) => clause switch
    {
        ISingleValueCaseClauseOperation { Value.ConstantValue: { HasValue: true, Value: bool value } } => value,
        IPatternCaseClauseOperation
        {
            Guard: null,
            Pattern: IConstantPatternOperation { Value.ConstantValue: { HasValue: true, Value: bool value } },
        } => value,
        _ => null,
    };
}
