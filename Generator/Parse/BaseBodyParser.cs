using Microsoft.CodeAnalysis;
using Stevedore.Generator.Model;

namespace Stevedore.Generator.Parse;

/// <summary>Finds the <c>Serialize</c> that a class inherits, hand-written or generated, from this compilation or another.</summary>
internal static class BaseBodyParser
{
    public static BaseBody? Parse(INamedTypeSymbol type, NameScope names, List<Problem> problems, CancellationToken cancellation)
    {
        for (INamedTypeSymbol? level = type.BaseType; level is { SpecialType: SpecialType.None }; level = level.BaseType)
        {
            if (level.IsArchivable())
            {
                if (ConstructionGraph.RefusalOf(level, type.Compilation()) is { } refusal)
                {
                    problems.Add(refusal.Of(member: null, $"The base '{level.ToDisplayString()}' of '{type.ToDisplayString()}'"));
                    return null;
                }

                if (level.DeclaredSerialize() is { } method)
                    return new BaseBody(NameOf(level), IsOverridable(method), method.IsAbstract);
                bool isGenerated = level.IsGenerated() && !level.ImplementsExplicitly("Stevedore.IArchivable.Serialize");
                ParsedType? generated = isGenerated ? TypeParser.Parse(level.OriginalDefinition, cancellation) : null;
                if (isGenerated && generated is null or { IsArchivable: true })
                    return new BaseBody(NameOf(level), IsOverridable: true, IsAbstract: false)
                    {
                        Generated = generated?.Type,
                        Type = names.NameOf(level),
                    };
            }

            if (OwnElementsParser.KindOf(level) != OwnElements.None)
                return null;
            // Either nothing of the base would be archived, or its body is explicit and cannot be called, or it has problems itself.
            if (level.IsSerializable && !IsEmptyPlatformBase(level) || HoldsPlatformData(level))
            {
                problems.Add(new Problem(ProblemIds.BaseNotArchivable, member: null, type.ToDisplayString(), level.ToDisplayString()));
                return null;
            }
        }

        return null;
    }

    private static bool IsOverridable(IMethodSymbol method) =>
        method is { IsSealed: false } and ({ IsVirtual: true } or { IsOverride: true } or { IsAbstract: true });

    private static string NameOf(INamedTypeSymbol type) => type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat);

    /// <summary>
    /// True for classes of the platform whose objects hold data, as <c>List&lt;T&gt;</c> and <c>Exception</c>; reference assemblies do not
    /// say which.
    /// </summary>
    private static bool HoldsPlatformData(INamedTypeSymbol type) => RuntimeTypes.IsPlatform(type) && !IsEmptyPlatformBase(type);

    private static bool IsEmptyPlatformBase(INamedTypeSymbol type) => RuntimeTypes.IsPlatform(type)
        && type.Name is "EventArgs" or "Attribute" or "MarshalByRefObject" or "ContextBoundObject";
}
