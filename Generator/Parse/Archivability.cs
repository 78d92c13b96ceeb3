using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Stevedore.Generator.Parse;

/// <summary>Whether a type is, or is about to be, archivable: what the generator adds cannot be seen on the symbols yet.</summary>
internal static class Archivability
{
    /// <summary>True for types that implement <c>IArchivable</c>, and for those that generated code will make do so.</summary>
    public static bool IsArchivable(this INamedTypeSymbol type) =>
        type.AllInterfaces.Any(RuntimeTypes.IsArchivableInterface) || type.IsGenerated();

    /// <summary>True for classes that can be tagged objects: they implement <c>IRuntimeObject</c>, or generated code will make them do so.</summary>
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

    /// <summary>The type's own <c>Serialize(Archive)</c>, if it declares one. Analyzers see generated bodies too; those are not its own.</summary>
    public static IMethodSymbol? DeclaredSerialize(this INamedTypeSymbol type) => type.GetMembers("Serialize")
        .OfType<IMethodSymbol>()
        .FirstOrDefault(method => !method.IsStatic && method.Parameters.Length == 1 && RuntimeTypes.IsArchive(method.Parameters[0].Type) && !method.IsGeneratedHere());

    /// <summary>The compilation that declares the type.</summary>
    public static Compilation Compilation(this INamedTypeSymbol type) => ((ISourceAssemblySymbol)type.ContainingAssembly).Compilation;

    /// <summary>True when the type's <c>Serialize</c> is written by hand.</summary>
    public static bool HasBodyOfItsOwn(this INamedTypeSymbol type) =>
        type.DeclaredSerialize() is not null || type.ImplementsExplicitly("Stevedore.IArchivable.Serialize");

    /// <summary>True for what this generator added to the compilation at hand.</summary>
    public static bool IsGeneratedHere(this ISymbol symbol) => symbol.DeclaringSyntaxReferences
        .Any(declaration => declaration.SyntaxTree.FilePath.Contains(typeof(ArchiveGenerator).FullName));

    /// <summary>True when the type implements an interface method of the runtime explicitly, by hand.</summary>
    public static bool ImplementsExplicitly(this INamedTypeSymbol type, string method) =>
        type.GetMembers().OfType<IMethodSymbol>().Any(member =>
            member.MethodKind == MethodKind.ExplicitInterfaceImplementation && member.Name == method);
}
