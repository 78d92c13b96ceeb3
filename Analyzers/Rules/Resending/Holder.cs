using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Stevedore.Analyzers.Flow;

namespace Stevedore.Analyzers.Resending;

/// <summary>Names what holds an object: a local, a parameter, or a field or property of the current instance.</summary>
internal static class Holder
{
    /// <summary>What the expression names, or null when it is anything else.</summary>
    public static ISymbol? Of(IOperation expression) => expression.WithoutConversion() switch
    {
        ILocalReferenceOperation local => local.Local,
        IParameterReferenceOperation parameter => parameter.Parameter,
        IFieldReferenceOperation { Instance: null or IInstanceReferenceOperation } field => field.Field,
        IPropertyReferenceOperation { Instance: null or IInstanceReferenceOperation } property
            when MemberFacts.IsAutomatic(property.Property) => property.Property,
        _ => null,
    };

    /// <summary>What the operation assigns: the holder itself, not the object in it.</summary>
    public static ISymbol? AssignedBy(IOperation operation) =>
        operation is ISimpleAssignmentOperation assignment ? Of(assignment.Target) : null;

    /// <summary>
    /// What holds the object that the operation changes, or a part of that object, or null when it changes none that has a name.
    /// </summary>
    public static ISymbol? ChangedBy(IOperation operation) => operation switch
    {
        IAssignmentOperation { Target: { } target } => WithinObject(target),
        IIncrementOrDecrementOperation { Target: { } target } => WithinObject(target),
        IInvocationOperation { Instance: { } instance } call when Changes(call.TargetMethod.Name) => Of(instance) ?? WithinObject(instance),
        _ => null,
    };

    /// <summary>The holder at the root of <c>holder.Member.Member[index]</c>.</summary>
    private static ISymbol? WithinObject(IOperation part)
    {
        IOperation? around = part.WithoutConversion() switch
        {
            IMemberReferenceOperation { Instance: { } instance } and not { Instance: IInstanceReferenceOperation } => instance,
            IArrayElementReferenceOperation element => element.ArrayReference,
            _ => null,
        };
        return around is null ? null : Of(around) ?? WithinObject(around);
    }

    /// <summary>Whether a method of this name changes its object, by the verbs of .NET's own collections and of most programs.</summary>
    private static bool Changes(string method) => s_verbs.Any(verb =>
        method.StartsWith(verb, StringComparison.Ordinal) && (method.Length == verb.Length || char.IsUpper(method[verb.Length])));

    private static readonly string[] s_verbs =
        [
            "Add", "Append", "Clear", "Dequeue", "Enqueue", "Insert", "Move", "Pop", "Push", "Remove", "Reset", "Reverse", "Set", "Sort",
            "Update",
        ];
}
