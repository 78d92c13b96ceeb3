using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Stevedore.Generator.Model;

namespace Stevedore.Generator.Parse;

/// <summary>
/// Finds out how a class that has no parameterless constructor can have its initializers run without any code of its own constructors.
/// </summary>
internal static class LoadingConstructors
{
    /// <summary>True for a constructor that generated code has given to a class.</summary>
    public static bool IsOne(IMethodSymbol constructor) => constructor is { Parameters: { Length: 1 } parameters }
        && parameters[0].RefKind == RefKind.Ref
        && RuntimeTypes.Is(parameters[0].Type, "LoadingConstructor", RuntimeNamespaces.Generated);

    /// <summary>The constructor to give to the class; null if it needs none, or cannot have one.</summary>
    /// <param name="refusal">Why it cannot have the one that it needs, as the end of a sentence.</param>
    public static LoadingConstructor? Of(INamedTypeSymbol type, out string? refusal)
    {
        refusal = null;
        if (type.TypeKind != TypeKind.Class || type.IsByData())
            return null;
        if (type.InstanceConstructors.Any(static constructor => constructor.Parameters.IsEmpty))
            return null;
        NextConstructor? next;
        EquatableArray<string> arguments = EquatableArray<string>.Empty;
        if (PrimaryConstructors.Of(type) is { } primary)
        {
            DefaultArguments defaults = new(primary, type.Compilation());
            refusal = RefusalOfPrimary(type, defaults);
            next = refusal is null ? NextConstructor.Primary : null;
            arguments = defaults.Values().ToEquatableArray();
        }
        else
        {
            next = OfBase(type);
            refusal = next is null ? $"its base '{type.BaseType!.ToDisplayString()}' has no constructor that takes nothing" : null;
        }

        return next is { } known ? new LoadingConstructor(known, arguments, type.HasRequiredMembers()) : null;
    }

    private static NextConstructor? OfBase(INamedTypeSymbol type)
    {
        if (type.BaseType is not { } inherited)
            return null;
        bool takesNothing = inherited.InstanceConstructors.Any(constructor =>
            constructor.Parameters.All(static parameter => parameter.IsOptional) && !constructor.IsForbidden()
            && type.Compilation().IsSymbolAccessibleWithin(constructor, type));
        return takesNothing ? NextConstructor.Parameterless : HasOne(inherited) ? NextConstructor.LoadingOfBase : null;
    }

    /// <summary>Whether a class has a loading constructor, or is about to be given one.</summary>
    private static bool HasOne(INamedTypeSymbol type) => type.IsGenerated()
        ? Of(type.OriginalDefinition, out _) is not null
        : type.InstanceConstructors.Any(IsOne);

    private static string? RefusalOfPrimary(INamedTypeSymbol type, DefaultArguments defaults)
    {
        if (defaults.Refusal is { } refusal)
            return refusal;
        SemanticModel? model = null;
        foreach ((string member, TypeSyntax declared, ExpressionSyntax value) in MemberInitializers.Of(type))
        {
            if (model?.SyntaxTree != declared.SyntaxTree)
                model = type.Compilation().GetSemanticModel(declared.SyntaxTree);

            if (!defaults.CanCompute(value, model.GetTypeInfo(declared).Type))
                return $"'{member}' is computed from a parameter of its primary constructor, which nobody passes to it then";
        }

        return PassesDefaults(type, defaults)
            ? null
            : $"the constructor of its base '{type.BaseType!.ToDisplayString()}' would be called without what it needs";
    }

    /// <summary>Whether the base does with the defaults that the primary constructor would pass on.</summary>
    private static bool PassesDefaults(INamedTypeSymbol type, DefaultArguments defaults)
    {
        PrimaryConstructorBaseTypeSyntax? call = type.DeclaringSyntaxReferences
            .Select(static declaration => ((TypeDeclarationSyntax)declaration.GetSyntax()).BaseList)
            .SelectMany(static bases => bases?.Types ?? default)
            .OfType<PrimaryConstructorBaseTypeSyntax>()
            .FirstOrDefault();
        if (call is null)
            return true;
        SymbolInfo called = type.Compilation().GetSemanticModel(call.SyntaxTree).GetSymbolInfo(call);
        return called.Symbol is IMethodSymbol constructor
            && call.ArgumentList.Arguments.All(argument => argument.RefKindKeyword.RawKind == 0
                && defaults.CanCompute(argument.Expression, ParameterOf(argument, call, constructor)))
            && (constructor.Parameters.IsEmpty || TakesDefaults(constructor));
    }

    private static ITypeSymbol? ParameterOf(ArgumentSyntax argument, PrimaryConstructorBaseTypeSyntax call, IMethodSymbol constructor)
    {
        int place = call.ArgumentList.Arguments.IndexOf(argument);
        return argument.NameColon is { Name.Identifier.ValueText: var name }
            ? constructor.Parameters.FirstOrDefault(parameter => parameter.Name == name)?.Type
            : constructor.Parameters[Math.Min(place, constructor.Parameters.Length - 1)].Type;
    }

    /// <summary>Whether a constructor of a base runs nothing but initializers, which do with defaults.</summary>
    private static bool TakesDefaults(IMethodSymbol constructor)
    {
        INamedTypeSymbol type = constructor.ContainingType.OriginalDefinition;
        if (!type.DeclaringSyntaxReferences.IsEmpty)
        {
            return SymbolEqualityComparer.Default.Equals(PrimaryConstructors.Of(type), constructor.OriginalDefinition)
                && RefusalOfPrimary(type, new DefaultArguments(constructor.OriginalDefinition, type.Compilation())) is null;
        }

        // Of a positional record in another assembly, the generator that gave it a loading constructor has found the same.
        int count = constructor.Parameters.Length;
        return type.IsRecord && type.InstanceConstructors.Any(IsOne)
            && type.GetMembers("Deconstruct").OfType<IMethodSymbol>().Any(method => method.Parameters.Length == count)
            && constructor.Parameters.All(parameter => type.GetMembers(parameter.Name).Any(static member => member is IPropertySymbol));
    }

    /// <summary>Whether the class or a base has members that must be set where an object is made.</summary>
    public static bool HasRequiredMembers(this INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? level = type; level is { SpecialType: SpecialType.None }; level = level.BaseType)
        {
            if (level.GetMembers().Any(member => member is IPropertySymbol { IsRequired: true } or IFieldSymbol { IsRequired: true }))
                return true;
        }

        return false;
    }
}
