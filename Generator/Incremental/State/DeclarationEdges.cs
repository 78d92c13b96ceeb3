using Stevedore.Generator.Incremental.Syntax;
using Stevedore.Generator.Model;
using static Stevedore.Generator.Incremental.State.Dependency;

namespace Stevedore.Generator.Incremental.State;

/// <summary>
/// What depends on what, as one declaration says: it follows simple names as far as the parser looks. So it finds more than the parser
/// does, and never less: what a declaration means can only depend on what it names.
/// </summary>
internal static class DeclarationEdges
{
    private const string Suffix = "Attribute";

    /// <summary>The attributes that name members of the class or its bases.</summary>
    private static readonly HashSet<string> s_naming = ["When", "WhenAttribute", "Count", "CountAttribute"];

    /// <summary>The edges between the aspects of one name, whether something has it or not.</summary>
    public static IEnumerable<Edge> Within(string name) =>
    [
        new(Use(name), Header(name)),
        new(Members(name), Header(name)),
        new(Lineage(name), Members(name)),
        new(Inherited(name), Header(name)),
        new(Leads(name), Header(name)),
        new(Code(name), Header(name)),
    ];

    /// <summary>The edges from all that the declaration declares to the names in it.</summary>
    /// <param name="globalAliases">The names that using directives give to types in all files.</param>
    public static IEnumerable<Edge> Of(TypeDeclaration type, FileSyntax file, EquatableArray<string> globalAliases) =>
        OfHeader(type, file)
            .Concat(OfMembers(type, file, globalAliases))
            .Concat(OfInherited(type, file))
            .Concat(OfCode(type, file))
            .Concat(OfConstants(type, file));

    /// <summary>The names of other types that edges of the declaration lead to, without the edges, which are many more.</summary>
    public static IEnumerable<string> MentionedIn(TypeDeclaration type, FileSyntax file)
    {
        IEnumerable<string> attributes = type.AttributeNames.Concat(type.AttributedNames).Concat(type.InheritedNames);
        return type.HeaderNames
            .Concat(type.MemberNames)
            .Concat(type.Containers)
            .Concat(type.HeaderConstants)
            .Concat(type.AttributedNames)
            .Concat(type.ConstantNames)
            .Concat(file.UsingNames)
            .Concat(attributes.Select(static name => name + Suffix));
    }

    private static IEnumerable<Edge> OfHeader(TypeDeclaration type, FileSyntax file)
    {
        Dependency header = Header(type.Name);
        foreach (string name in type.HeaderNames)
            yield return new Edge(header, Header(name));

        // The name of an attribute may leave out the end.
        foreach (string name in type.AttributeNames)
            yield return new Edge(header, Header(name + Suffix));

        foreach (string name in type.Containers)
            yield return new Edge(header, Header(name));

        foreach (string name in file.UsingNames)
            yield return new Edge(header, Header(name));

        foreach (string name in type.HeaderConstants)
            yield return new Edge(header, Constant(name));
    }

    private static IEnumerable<Edge> OfMembers(TypeDeclaration type, FileSyntax file, EquatableArray<string> globalAliases)
    {
        if (type.IsStructure)
            yield return new Edge(Use(type.Name), Members(type.Name));

        // Who has a generic class does not see its members, but what they lead to.
        if (type.IsGeneric)
            yield return new Edge(Use(type.Name), Leads(type.Name));

        foreach (string name in type.HeaderNames)
            yield return new Edge(Lineage(type.Name), Lineage(name));

        foreach (Dependency other in UnderMembers(type, file, globalAliases))
        {
            yield return new Edge(Members(type.Name), other);
            if (type.IsGeneric)
                yield return new Edge(Leads(type.Name), other);
        }
    }

    /// <summary>What the parser looks at when it parses the members of a type.</summary>
    private static IEnumerable<Dependency> UnderMembers(TypeDeclaration type, FileSyntax file, EquatableArray<string> globalAliases)
    {
        // Of a base, most types see only what it hands down. A condition may be a member of it, a member of it may hide a parameter.
        bool seesBases = type.IsGeneric || type.HasParameters || type.MemberAttributeNames.Any(MayNameMember);
        foreach (string name in type.HeaderNames)
        {
            yield return Use(name);
            yield return seesBases ? Lineage(name) : Inherited(name);
        }

        foreach (string name in type.Containers)
            yield return Members(name);

        foreach (string name in type.AttributedNames)
        {
            yield return Lineage(name);
            yield return Header(name + Suffix);
        }

        foreach (string name in type.MemberNames)
            yield return Use(name);

        foreach (string name in type.ConstantNames)
            yield return Constant(name);

        // What has another name in the file is not met by its own.
        if (file.Aliases.Any(alias => type.HeaderNames.Contains(alias) || type.MemberNames.Contains(alias)))
        {
            foreach (string name in file.UsingNames)
                yield return Lineage(name);
        }

        bool MayNameMember(string attribute) => s_naming.Contains(attribute)
            || file.Aliases.Contains(attribute) || file.Aliases.Contains(attribute + Suffix)
            || globalAliases.Contains(attribute) || globalAliases.Contains(attribute + Suffix);
    }

    private static IEnumerable<Edge> OfInherited(TypeDeclaration type, FileSyntax file)
    {
        Dependency inherited = Inherited(type.Name);
        foreach (string name in type.HeaderNames)
            yield return new Edge(inherited, Inherited(name));

        foreach (string name in type.InheritedNames)
        {
            yield return new Edge(inherited, Header(name));
            yield return new Edge(inherited, Header(name + Suffix));
        }

        foreach (string name in type.ConstantNames)
            yield return new Edge(inherited, Constant(name));

        // The parser goes through all that a construction leads to.
        if (type.IsGeneric)
            yield return new Edge(inherited, Leads(type.Name));

        if (file.Aliases.Any(alias => type.HeaderNames.Contains(alias)))
        {
            foreach (string name in file.UsingNames)
                yield return new Edge(inherited, Inherited(name));
        }
    }

    private static IEnumerable<Edge> OfCode(TypeDeclaration type, FileSyntax file)
    {
        foreach (string name in type.HeaderNames)
            yield return new Edge(Code(type.Name), Code(name));

        if (file.Aliases.Any(alias => type.HeaderNames.Contains(alias)))
        {
            foreach (string name in file.UsingNames)
                yield return new Edge(Code(type.Name), Code(name));
        }

        foreach (MemberSignature member in type.Signatures)
        {
            Dependency signature = OfSignature(member, type);
            if (signature.Aspect == Aspect.Signature)
                yield return new Edge(signature, Header(type.Name));

            foreach (string name in member.Names)
                yield return new Edge(signature, Code(name));

            if (!file.Aliases.Any(alias => member.Names.Contains(alias)))
                continue;
            foreach (string name in file.UsingNames)
                yield return new Edge(signature, Code(name));
        }
    }

    private static IEnumerable<Edge> OfConstants(TypeDeclaration type, FileSyntax file)
    {
        foreach (ConstantDeclaration constant in type.Constants)
        {
            foreach (string name in constant.Names)
            {
                yield return new Edge(Constant(constant.Name), Header(name));
                yield return new Edge(Constant(constant.Name), Constant(name));
            }

            foreach (string name in file.UsingNames)
                yield return new Edge(Constant(constant.Name), Header(name));
        }
    }

    /// <summary>What code depends on that uses the member.</summary>
    public static Dependency OfSignature(MemberSignature member, TypeDeclaration type)
    {
        if (member.Name != MemberNames.Unnamed)
            return Signature(member.Name);
        // A block of extensions has no name.
        return type.Name.Length > 0 ? Code(type.Name) : Signature(MemberNames.UnnamedExtension);
    }
}
