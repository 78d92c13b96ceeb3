using Microsoft.CodeAnalysis;
using Stevedore.Generator.Model;

namespace Stevedore.Generator.Parse;

/// <summary>Finds members that attributes name because a layout goes by them.</summary>
internal static class LayoutMembers
{
    /// <summary>The field, property or method of the class or its bases that has the name and gives an answer.</summary>
    /// <param name="asker">The type whose generated code asks; the member must be accessible to it.</param>
    /// <param name="isAnswer">Whether a member that has an answer of this type is the one that is meant.</param>
    public static ISymbol? Find(INamedTypeSymbol type, string name, INamedTypeSymbol asker, Func<ISymbol, ITypeSymbol, bool> isAnswer)
    {
        Compilation compilation = asker.Compilation();
        for (INamedTypeSymbol? level = type; level is not null; level = level.BaseType)
        {
            ISymbol? found = level.GetMembers(name).FirstOrDefault(member => AnswerOf(member) is { } answer && isAnswer(member, answer)
                && compilation.IsSymbolAccessibleWithin(member, asker, type));
            if (found is not null)
                return found;
        }

        return null;
    }

    /// <summary>The type of what a member has or returns; null if it cannot be asked.</summary>
    public static ITypeSymbol? AnswerOf(ISymbol member) => member switch
    {
        IFieldSymbol field => field.Type,
        IPropertySymbol { GetMethod: not null, Parameters.IsEmpty: true } property => property.Type,
        IMethodSymbol { Arity: 0 } method when method.Parameters.IsEmpty
            || method.Parameters.Length == 1 && RuntimeTypes.IsArchive(method.Parameters[0].Type) => method.ReturnType,
        _ => null,
    };

    public static LayoutMember Model(ISymbol member) => new(
        MemberParser.Escape(member.Name),
        member is not IMethodSymbol method ? "" : method.Parameters.IsEmpty ? "()" : "(archive)");
}
