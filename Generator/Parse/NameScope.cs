using Microsoft.CodeAnalysis;
using Stevedore.Generator.Model;

namespace Stevedore.Generator.Parse;

/// <summary>
/// What simple names mean inside one type of a generated file. The file's using directives stand inside its namespace, where they
/// win over the project's global ones; so only the type, its containers, its namespace and those directives can make a name ambiguous.
/// </summary>
internal sealed class NameScope
{
    private static readonly SymbolDisplayFormat s_path = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypes,
        genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.EscapeKeywordIdentifiers);

    private static readonly SymbolDisplayFormat s_qualified = SymbolDisplayFormat.FullyQualifiedFormat
        .AddMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    private readonly INamedTypeSymbol? _type;
    private readonly Compilation _compilation;
    private readonly INamespaceSymbol _namespace;
    private readonly List<INamespaceSymbol> _imports = [];
    private readonly HashSet<WellKnownType> _words = [.. WellKnownTypes.All];
    private readonly HashSet<string> _asked = [];
    private INamespaceSymbol[]? _vocabulary;

    private NameScope(Compilation compilation)
    {
        _compilation = compilation;
        _namespace = compilation.GlobalNamespace;
    }

    public NameScope(INamedTypeSymbol type, IEnumerable<ITypeSymbol> memberTypes)
    {
        _type = type;
        _compilation = type.Compilation();
        _namespace = Whole(type.ContainingNamespace);
        foreach (ITypeSymbol memberType in memberTypes)
            AddImports(memberType);
    }

    /// <summary>The scope of generated code that belongs to no type: every name is written in full.</summary>
    public static NameScope Outermost(Compilation compilation) => new(compilation);

    /// <summary>
    /// The words of the generator's vocabulary that the type, its surroundings or its imports give another meaning, and the roots of
    /// namespaces that do not mean the outermost one here: <c>Stevedore</c> does not inside <c>Acme.Stevedore</c>.
    /// </summary>
    public IEnumerable<string> HiddenNames()
    {
        foreach (WellKnownType word in _words.OrderBy(word => word.Qualified, StringComparer.Ordinal))
        {
            _asked.Add(word.Name);
            bool isHidden = _namespace.IsGlobalNamespace
                || HasTypeParameter(word.Name)
                || HasMember(word.Name)
                || Nearest(word.Name, word.Arity) is { } nearest && !IsWord(nearest, word)
                || _imports.Exists(import => import.ToDisplayString() != word.Namespace && HasType(import, word.Name, word.Arity));
            if (isHidden)
                yield return word.Name;
        }

        IEnumerable<string> imports = _imports.Select(import => import.ToDisplayString()).Concat(_words.Select(word => word.Namespace));
        foreach (string root in imports.Select(import => import.Split('.')[0]).Distinct())
        {
            _asked.Add(root);
            for (INamespaceSymbol level = _namespace; !level.IsGlobalNamespace; level = level.ContainingNamespace)
            {
                if (!level.GetMembers(root).Any())
                    continue;
                yield return root;
                break;
            }
        }
    }

    public Compilation Compilation => _compilation;

    /// <summary>Why generated code cannot write the name of the type here; null when it can.</summary>
    public string? RefusalOf(INamedTypeSymbol type)
    {
        if (type.IsForbidden() && _type?.IsObsolete() != true)
            return "its type is obsolete as an error, so that only a type that is obsolete itself can name it in generated code";
        return type.IsBehindAlias(_compilation)
            ? "its assembly is referenced by an alias alone, under which generated code does not look; add 'global' to the aliases"
            : null;
    }

    /// <summary>
    /// The simple names whose meaning was looked up so far: with other declarations of these names, other code would be generated.
    /// </summary>
    public IReadOnlyCollection<string> Asked => _asked;

    /// <summary>Adds words to those that generated code mentions by itself.</summary>
    public void Use(IEnumerable<WellKnownType> words) => _words.UnionWith(words);

    /// <summary>A type as it can be written anywhere.</summary>
    public string Qualified(ITypeSymbol type)
    {
        if (type is IArrayTypeSymbol { ElementType: INamedTypeSymbol element })
            NameOf(element);
        return type.WithNullableAnnotation(NullableAnnotation.None).ToDisplayString(s_qualified);
    }

    public TypeName NameOf(INamedTypeSymbol type)
    {
        if (type.SpecialType == SpecialType.System_Object)
            return new TypeName("CObject", "object", Import: null);
        if (type.SpecialType == SpecialType.System_Decimal)
            return new TypeName(type.Name, "decimal", Import: null);
        type = (INamedTypeSymbol)type.WithNullableAnnotation(NullableAnnotation.None);
        string qualified = type.ToDisplayString(s_qualified);
        INamedTypeSymbol outermost = type;
        bool isGeneric = type.IsGenericType;
        while (outermost.ContainingType is { } container)
        {
            outermost = container;
            isGeneric |= container.IsGenericType;
        }

        _asked.Add(outermost.Name);

        // The arguments of a generic name would have to be shortened one by one, and without a namespace there is no place for
        // using directives that win over the project's.
        if (isGeneric)
            return new TypeName(type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat), qualified, Import: null);
        if (_namespace.IsGlobalNamespace)
            return new TypeName(type.Name, qualified, Import: null);
        string path = type.ToDisplayString(s_path);
        if (Nearest(outermost.Name, arity: 0) is { } nearest)
        {
            return SymbolEqualityComparer.Default.Equals(nearest, outermost)
                ? new TypeName(type.Name, path, Import: null)
                : new TypeName(type.Name, qualified, Import: null);
        }

        INamespaceSymbol home = Whole(outermost.ContainingNamespace);
        string homeName = home.ToDisplayString();
        bool isAmbiguous = home.IsGlobalNamespace
            || _imports.Exists(import => !SymbolEqualityComparer.Default.Equals(import, home) && HasType(import, outermost.Name, arity: 0))
            || Vocabulary.Any(import => !SymbolEqualityComparer.Default.Equals(import, home) && HasType(import, outermost.Name, arity: 0));
        return isAmbiguous
            ? new TypeName(type.Name, qualified, Import: null)
            : new TypeName(type.Name, path, homeName);
    }

    /// <summary>
    /// The namespaces of the methods that the file may call and of the types that it may mention, any of which it may import.
    /// </summary>
    private IEnumerable<INamespaceSymbol> Vocabulary => _vocabulary ??=
    [
        .. RuntimeNamespaces.All
            .Concat(_words.Select(static word => word.Namespace))
            .Distinct()
            .Select(Find)
            .OfType<INamespaceSymbol>(),
    ];

    private INamespaceSymbol? Find(string name)
    {
        INamespaceOrTypeSymbol? found = _compilation.GlobalNamespace;
        foreach (string part in name.Split('.'))
            found = (found as INamespaceSymbol)?.GetMembers(part).OfType<INamespaceSymbol>().FirstOrDefault();

        return found as INamespaceSymbol;
    }

    private void AddImports(ITypeSymbol type)
    {
        switch (type)
        {
            case IArrayTypeSymbol array:
                AddImports(array.ElementType);
                break;
            case INamedTypeSymbol { SpecialType: SpecialType.None or SpecialType.System_DateTime } named:
                foreach (ITypeSymbol argument in named.TypeArguments)
                    AddImports(argument);

                if (named.ContainingNamespace is { IsGlobalNamespace: false } part)
                {
                    INamespaceSymbol home = Whole(part);
                    bool isOwn = SymbolEqualityComparer.Default.Equals(home, _namespace);
                    if (!isOwn && !_imports.Contains(home, SymbolEqualityComparer.Default))
                        _imports.Add(home);
                }

                break;
        }
    }

    /// <summary>What a simple name finds before any using directive is looked at.</summary>
    private INamespaceOrTypeSymbol? Nearest(string name, int arity)
    {
        for (INamedTypeSymbol? container = _type; container is not null; container = container.ContainingType)
        {
            for (INamedTypeSymbol? level = container; level is not null; level = level.BaseType)
            {
                if (level.GetTypeMembers(name, arity).FirstOrDefault() is { } nested)
                    return nested;
            }
        }

        if (_namespace.GetTypeMembers(name, arity).FirstOrDefault() is { } type)
            return type;
        return arity == 0 ? _namespace.GetMembers(name).OfType<INamespaceSymbol>().FirstOrDefault() : null;
    }

    private bool HasTypeParameter(string name) =>
        _type is not null && _type.AllTypeArguments().Any(parameter => parameter is ITypeParameterSymbol && parameter.Name == name);

    private bool HasMember(string name)
    {
        for (INamedTypeSymbol? container = _type; container is not null; container = container.ContainingType)
        {
            for (INamedTypeSymbol? level = container; level is { SpecialType: SpecialType.None }; level = level.BaseType)
            {
                if (!level.GetMembers(name).IsEmpty)
                    return true;
            }
        }

        return false;
    }

    /// <summary>A namespace with the types of all assemblies in it; a type's own namespace symbol has those of its assembly only.</summary>
    private INamespaceSymbol Whole(INamespaceSymbol part) => _compilation.GetCompilationNamespace(part) ?? part;

    private static bool HasType(INamespaceSymbol @namespace, string name, int arity) => !@namespace.GetTypeMembers(name, arity).IsEmpty;

    private static bool IsWord(INamespaceOrTypeSymbol symbol, WellKnownType word) =>
        symbol is INamedTypeSymbol type && type.Name == word.Name && type.ContainingNamespace.ToDisplayString() == word.Namespace;
}
