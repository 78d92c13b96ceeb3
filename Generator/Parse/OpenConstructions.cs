using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Stevedore.Generator.Parse;

/// <summary>
/// Makes one construction of all those that differ in the names of type parameters alone: <c>Box&lt;T&gt;</c> has another <c>T</c> in
/// every generic type that has such a member, and leads on the same way from each.
/// </summary>
internal sealed class OpenConstructions
{
    // No type of .NET has more parameters, and these have no constraints.
    private const string Source = "System.Func`17";

    private readonly Compilation _compilation;
    private readonly ImmutableArray<ITypeParameterSymbol> _parameters;

    public OpenConstructions(Compilation compilation)
    {
        _compilation = compilation;
        _parameters = compilation.GetTypeByMetadataName(Source)?.TypeParameters ?? ImmutableArray<ITypeParameterSymbol>.Empty;
    }

    /// <summary>The construction that stands for all that are the same but for the names of their parameters.</summary>
    public INamedTypeSymbol Unify(INamedTypeSymbol type) =>
        type.IsOpen() ? (INamedTypeSymbol)Unify(type, new Dictionary<ISymbol, ITypeSymbol>(SymbolEqualityComparer.Default)) : type;

    private ITypeSymbol Unify(ITypeSymbol type, Dictionary<ISymbol, ITypeSymbol> parameters) => type switch
    {
        ITypeParameterSymbol parameter => Unify(parameter, parameters),
        IArrayTypeSymbol array => _compilation.CreateArrayTypeSymbol(Unify(array.ElementType, parameters), array.Rank),
        INamedTypeSymbol named when named.IsOpen() => Unify(named, parameters),
        _ => type,
    };

    private ITypeSymbol Unify(ITypeParameterSymbol parameter, Dictionary<ISymbol, ITypeSymbol> parameters)
    {
        if (!parameters.TryGetValue(parameter, out ITypeSymbol known))
        {
            known = parameters.Count < _parameters.Length ? _parameters[parameters.Count] : parameter;
            parameters.Add(parameter, known);
        }

        return known;
    }

    private INamedTypeSymbol Unify(INamedTypeSymbol type, Dictionary<ISymbol, ITypeSymbol> parameters)
    {
        INamedTypeSymbol definition = type.OriginalDefinition;
        if (type.ContainingType is { } container)
        {
            definition = ((INamedTypeSymbol)Unify((ITypeSymbol)container, parameters)).GetTypeMembers(type.Name, type.Arity)
                .First(member => SymbolEqualityComparer.Default.Equals(member.OriginalDefinition, type.OriginalDefinition));
        }

        return type.Arity == 0 ? definition : definition.Construct([.. type.TypeArguments.Select(argument => Unify(argument, parameters))]);
    }
}
