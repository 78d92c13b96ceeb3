using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Stevedore.Generator.Parse;

/// <summary>Whether a type is, or is about to be, archivable: what the generator adds cannot be seen on the symbols yet.</summary>
internal static class Archivability
{
    /// <summary>The full name of the generator's class, which is in the paths of the files that it generates.</summary>
    public const string Generator = "Stevedore.Generator.ArchiveGenerator";

    private const string NoBody = "its 'Serialize(Archive)' is not the body of an archivable type, which is public and returns nothing";
    private const string TakenName = "'Serialize' is the name of something else in it, and the generated method has to have it";

    /// <summary>True for types that implement <c>IArchivable</c>, and for those that generated code will make do so.</summary>
    public static bool IsArchivable(this INamedTypeSymbol type) =>
        type.AllInterfaces.Any(RuntimeTypes.IsArchivableInterface) || type.IsGenerated();

    /// <summary>
    /// True for classes that can be tagged objects: they implement <c>IRuntimeObject</c>, or generated code will make them do so.
    /// </summary>
    public static bool IsRuntimeObject(this INamedTypeSymbol type) =>
        type.IsReferenceType && (type.AllInterfaces.Any(RuntimeTypes.IsRuntimeObjectInterface) || type.IsGenerated());

    /// <summary>True for <c>[Serializable] partial</c> types of the compilation in partial containers.</summary>
    public static bool IsGenerated(this INamedTypeSymbol type) =>
        type.IsSerializable && type.TypeKind is TypeKind.Class or TypeKind.Struct && type.IsPartial();

    /// <summary>True when the type and all its containers are declared <c>partial</c> in this compilation.</summary>
    public static bool IsPartial(this INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? level = type; level is not null; level = level.ContainingType)
        {
            if (level.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is not TypeDeclarationSyntax syntax
                || !syntax.Modifiers.Any(SyntaxKind.PartialKeyword))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>
    /// True for what only the file that declares it can name: a file-local type, what is nested in one, and what is made of one.
    /// </summary>
    public static bool IsKnownToItsFileOnly(this ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => array.ElementType.IsKnownToItsFileOnly(),
        INamedTypeSymbol named => named.IsFileLocal
            || named.ContainingType?.IsKnownToItsFileOnly() == true
            || named.TypeArguments.Any(IsKnownToItsFileOnly),
        _ => false,
    };

    /// <summary>
    /// The type's own <c>Serialize(Archive)</c>, if it declares one. Analyzers see generated bodies too; those are not its own.
    /// </summary>
    public static IMethodSymbol? DeclaredSerialize(this INamedTypeSymbol type) => type.GetMembers("Serialize")
        .OfType<IMethodSymbol>()
        .FirstOrDefault(method => !method.IsStatic && TakesArchive(method) && !method.IsGeneratedHere());

    /// <summary>Whether a method beside this one could not have the same name and take an archive too.</summary>
    private static bool TakesArchive(IMethodSymbol method) =>
        method is { Arity: 0, Parameters.Length: 1 }
        && method.Parameters[0].RefKind == RefKind.None
        && RuntimeTypes.IsArchive(method.Parameters[0].Type);

    /// <summary>Why a body cannot be had by the name of <c>Serialize</c>, or null when it can.</summary>
    public static string? RefusalOfName(this INamedTypeSymbol type)
    {
        if (type.ImplementsExplicitly("Stevedore.IArchivable.Serialize"))
            return null;
        if (type.DeclaredSerialize() is { } body)
            return body is { DeclaredAccessibility: Accessibility.Public, ReturnsVoid: true } ? null : NoBody;
        bool isTaken = type.Name == "Serialize" || type.GetMembers("Serialize").Any(IsInTheWay);
        return isTaken ? TakenName : null;
    }

    private static bool IsInTheWay(ISymbol member) => member is not IMethodSymbol method || method.IsStatic && TakesArchive(method);

    /// <summary>Whether the type says its class itself.</summary>
    public static bool DeclaresRuntimeClass(this INamedTypeSymbol type) =>
        type.ImplementsExplicitly("Stevedore.IRuntimeObject.GetRuntimeClass")
        || type.GetMembers("GetRuntimeClass").OfType<IMethodSymbol>().Any(static method =>
            method is { IsStatic: false, DeclaredAccessibility: Accessibility.Public, Arity: 0, Parameters.IsEmpty: true }
            && RuntimeTypes.Is(method.ReturnType, "RuntimeClass", "Stevedore"));

    /// <summary>The compilation that declares the type.</summary>
    public static Compilation Compilation(this INamedTypeSymbol type) => ((ISourceAssemblySymbol)type.ContainingAssembly).Compilation;

    /// <summary>True when the type's <c>Serialize</c> is written by hand.</summary>
    public static bool HasBodyOfItsOwn(this INamedTypeSymbol type) =>
        type.DeclaredSerialize() is not null || type.ImplementsExplicitly("Stevedore.IArchivable.Serialize");

    /// <summary>True for what this generator added to the compilation at hand.</summary>
    public static bool IsGeneratedHere(this ISymbol symbol) => symbol.DeclaringSyntaxReferences
        .Any(declaration => declaration.SyntaxTree.FilePath.Contains(Generator));

    /// <summary>True when the type implements an interface method of the runtime explicitly, by hand.</summary>
    public static bool ImplementsExplicitly(this INamedTypeSymbol type, string method) =>
        type.GetMembers().OfType<IMethodSymbol>().Any(member =>
            member.MethodKind == MethodKind.ExplicitInterfaceImplementation && member.Name == method);
}
