using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Stevedore.Generator.Words;

namespace Stevedore.Analyzers.Sources;

/// <summary>
/// The identifiers by which a source file shows that it has to do with archives or their sockets: the runtime's namespace, the types that
/// rules are about, what the project itself derives from them, and the members that it keeps them in or gets them from.
/// </summary>
internal static class RuntimeIdentifiers
{
    private static readonly string[] s_subjects =
        ["Archive", "ArchiveConnection", "ArchiveListener", "ArchiveOptions", "AsyncSocket", "ArchiveSocket", "SocketFile"];

    /// <summary>Those of a compilation that references the runtime.</summary>
    public static WordSet Of(Compilation compilation, CancellationToken cancellation)
    {
        INamedTypeSymbol[] subjects =
        [
            .. s_subjects.Select(subject => compilation.GetTypeByMetadataName("Stevedore." + subject)).OfType<INamedTypeSymbol>(),
        ];
        HashSet<string> names = new(s_subjects, StringComparer.Ordinal) { "Stevedore", "ArchiveRoot" };
        while (true)
        {
            int known = names.Count;
            // What a file declares, other files use by its name alone.
            WordSet found = new(names);
            SyntaxTree[] meeting = [.. compilation.SyntaxTrees.Where(file => IdentifierSearch.Meets(found, file, cancellation))];
            IEnumerable<UsingDirectiveSyntax> shared = meeting.SelectMany(file => SharedDirectives(file, cancellation));
            foreach (UsingDirectiveSyntax directive in shared.Where(directive => NamesOneOf(names, directive)).ToArray())
                names.UnionWith(NamesOf(directive, subjects));
            IEnumerable<SyntaxTree> files = meeting.Where(file => IdentifierSearch.Finds(found, file, cancellation));
            foreach (INamedTypeSymbol type in DeclaredTypes.In(compilation, files, cancellation))
                names.UnionWith(NamesOf(type, subjects));

            if (names.Count == known)
                return found;
        }
    }

    /// <summary>
    /// The using directives of the file that hold for the whole project. The SDK generates the file that has those of the project file.
    /// </summary>
    private static IEnumerable<UsingDirectiveSyntax> SharedDirectives(SyntaxTree file, CancellationToken cancellation) =>
        file.GetRoot(cancellation) is CompilationUnitSyntax unit
            ? unit.Usings.Where(static directive => directive.GlobalKeyword.IsKind(SyntaxKind.GlobalKeyword))
            : [];

    private static bool NamesOneOf(HashSet<string> names, UsingDirectiveSyntax directive) =>
        directive
            .DescendantNodes()
            .OfType<SimpleNameSyntax>()
            .Any(name => name.Parent is not NameEqualsSyntax && names.Contains(name.Identifier.ValueText));

    /// <summary>
    /// The identifiers that a directive for the whole project gives all files: an alias, or the static members of a type.
    /// </summary>
    private static IEnumerable<string> NamesOf(UsingDirectiveSyntax directive, INamedTypeSymbol[] subjects)
    {
        if (directive.Alias is { } alias)
            return [alias.Name.Identifier.ValueText];
        return directive.StaticKeyword.IsKind(SyntaxKind.None)
            ? []
            : subjects
                .SelectMany(static subject => subject.GetMembers())
                .Where(static member => member is { IsStatic: true, CanBeReferencedByName: true })
                .Select(static member => member.Name);
    }

    private static IEnumerable<string> NamesOf(INamedTypeSymbol type, INamedTypeSymbol[] subjects)
    {
        IEnumerable<ISymbol> members = type.GetMembers().Where(member => member.CanBeReferencedByName && GivesSubject(member));
        // In a program that is being typed, a class may have no name yet.
        return (IsSubject(type) ? members.Prepend(type) : members)
            .Select(static symbol => symbol.Name)
            .Where(static name => name.Length > 0);

        bool IsSubject(ITypeSymbol candidate) => subjects.Any(subject => candidate.IsOrDerivesFrom(subject));

        bool GivesSubject(ISymbol member) => member switch
        {
            IFieldSymbol field => Holds(field.Type),
            IPropertySymbol property => Holds(property.Type),
            IEventSymbol notification => Holds(notification.Type),
            IMethodSymbol method => Holds(method.ReturnType) || method.Parameters.Any(Gives),
            _ => false,
        };

        // Who hands an archive in has it from somewhere; what comes out, or goes to a lambda, is known by this member alone.
        bool Gives(IParameterSymbol parameter) =>
            (parameter.RefKind is RefKind.Out or RefKind.Ref || parameter.Type.TypeKind == TypeKind.Delegate) && Holds(parameter.Type);

        bool Holds(ITypeSymbol candidate) => Names(candidate)
            || candidate is INamedTypeSymbol { DelegateInvokeMethod: { } lambda }
                && (Names(lambda.ReturnType) || lambda.Parameters.Any(parameter => Names(parameter.Type)));

        bool Names(ITypeSymbol candidate) => IsSubject(candidate) || candidate switch
        {
            IArrayTypeSymbol array => Names(array.ElementType),
            INamedTypeSymbol named => named.TypeArguments.Any(Names),
            _ => false,
        };
    }
}
