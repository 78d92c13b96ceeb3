using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Stevedore.Generator.Model;

namespace Stevedore.Generator.Incremental.Syntax;

/// <summary>Reads one declaration of a type, without the types in it.</summary>
internal sealed class TypeDeclarationReader
{
    private readonly NullableDirectives _directives;
    private readonly TokenReader _header;
    private readonly TokenReader _members;
    private readonly HashSet<string> _memberAttributes = [];
    private readonly HashSet<string> _attributed = [];
    private readonly HashSet<string> _headerConstants = [];
    private readonly HashSet<string> _inheritedNames = [];
    private readonly HashSet<string> _constantNames = [];
    private readonly List<MemberSignature> _signatures = [];
    private readonly List<ConstantDeclaration> _constants = [];
    private Fingerprint _inherited = Fingerprint.None;
    private bool _hasParameters;

    private TypeDeclarationReader(NullableDirectives directives)
    {
        _directives = directives;
        _header = new TokenReader(directives);
        _members = new TokenReader(directives);
    }

    /// <param name="place">The namespace and the containers, as a prefix of the name in metadata.</param>
    /// <param name="containers">The simple names of the containers.</param>
    /// <param name="context">What gives the names in the declaration their meaning.</param>
    public static TypeDeclaration Read(
        MemberDeclarationSyntax type,
        string place,
        EquatableArray<string> containers,
        Fingerprint context,
        NullableDirectives directives)
    {
        TypeDeclarationReader reader = new(directives);
        string name = NameOf(type);
        string key = place + name + Arity(type);
        reader._header.Add(context);
        reader._header.Add(key);
        reader._header.Add(directives.Around(type));
        foreach (SyntaxNodeOrToken child in type.ChildNodesAndTokens())
            reader.Read(child, key);

        if (type is EnumDeclarationSyntax enumeration)
            reader.ReadConstants(enumeration, key);

        bool isPartial = type.Modifiers.Any(SyntaxKind.PartialKeyword);
        bool isStructure = type is StructDeclarationSyntax || type.IsKind(SyntaxKind.RecordStructDeclaration);
        return new TypeDeclaration(
            key,
            name,
            type.SpanStart,
            containers,
            isPartial,
            isStructure,
            reader._hasParameters,
            reader._header.Fingerprint,
            reader._members.Fingerprint,
            reader._inherited,
            isPartial || reader._hasParameters ? Tokens(reader._members.Bodies) : Fingerprint.None,
            AttributeNames(type.AttributeLists).Distinct().ToEquatableArray(),
            reader._memberAttributes.ToEquatableArray(),
            reader._header.Names.ToEquatableArray(),
            reader._headerConstants.ToEquatableArray(),
            reader._members.Names.ToEquatableArray(),
            reader._attributed.ToEquatableArray(),
            reader._inheritedNames.ToEquatableArray(),
            reader._constantNames.ToEquatableArray(),
            reader._signatures.ToEquatableArray(),
            reader._constants.ToEquatableArray());
    }

    /// <summary>The part of a name in metadata that says how many type parameters there are.</summary>
    public static string Arity(MemberDeclarationSyntax type)
    {
        int arity = type switch
        {
            TypeDeclarationSyntax declaration => declaration.Arity,
            DelegateDeclarationSyntax declaration => declaration.Arity,
            _ => 0,
        };
        return arity == 0 ? "" : "`" + arity.ToString(CultureInfo.InvariantCulture);
    }

    public static string NameOf(MemberDeclarationSyntax type) => type switch
    {
        BaseTypeDeclarationSyntax declaration => declaration.Identifier.ValueText,
        DelegateDeclarationSyntax declaration => declaration.Identifier.ValueText,
        _ => "",
    };

    public static Fingerprint Tokens(IEnumerable<SyntaxNode> nodes) => nodes
        .SelectMany(static node => node.DescendantTokens())
        .Aggregate(Fingerprint.None, static (fingerprint, token) => fingerprint.With(token.Text));

    private void Read(SyntaxNodeOrToken child, string key)
    {
        switch (child.AsNode())
        {
            case null:
                _header.Read(child.AsToken());
                break;
            case BaseTypeDeclarationSyntax or DelegateDeclarationSyntax:
                break;
            case ParameterListSyntax parameters when parameters.Parent is TypeDeclarationSyntax:
                _hasParameters = true;
                IEnumerable<string> names = parameters.Parameters.Select(static parameter => parameter.Identifier.ValueText);
                ReadMember(parameters, key, [.. names, MemberNames.Unnamed]);
                break;
            case MemberDeclarationSyntax member:
                ReadMember(member, key, [.. MemberNames.Of(member)]);
                break;
            case AttributeListSyntax attributes:
                _header.Read(attributes);
                AddNames(_attributed, attributes);
                AddNames(_headerConstants, attributes);
                break;
            case { } other:
                _header.Read(other);
                break;
        }
    }

    private void ReadMember(SyntaxNode member, string key, string[] names)
    {
        TokenReader alone = new(_directives);
        alone.Add(key);
        alone.Read(member);
        _members.Add(alone);
        EquatableArray<string> mentioned = alone.Names.ToEquatableArray();
        _signatures.AddRange(names.Select(name => new MemberSignature(name, alone.Fingerprint, mentioned)));
        foreach (AttributeListSyntax attributes in alone.Attributes)
        {
            _memberAttributes.UnionWith(AttributeNames([attributes]));
            AddNames(_constantNames, attributes);
        }

        bool hasAttributes = alone.Attributes.Count > 0;
        if (hasAttributes)
            _attributed.UnionWith(mentioned);

        if (hasAttributes || IsInherited(member, names))
        {
            _inherited = _inherited.With(alone.Fingerprint);
            _inheritedNames.UnionWith(mentioned);
        }

        if (member is not FieldDeclarationSyntax { Declaration: var declaration } field || !field.Modifiers.Any(SyntaxKind.ConstKeyword))
            return;
        _constantNames.UnionWith(mentioned);
        Fingerprint value = alone.Fingerprint.With(_header.Fingerprint);
        foreach (VariableDeclaratorSyntax constant in declaration.Variables)
            _constants.Add(new ConstantDeclaration(constant.Identifier.ValueText, value, mentioned));
    }

    /// <summary>
    /// Whether derived classes see the member though it has no attribute: a constructor is called, a body is inherited, a member that must
    /// be set has to be, and the name of a type that generated code mentions is hidden by it.
    /// </summary>
    private static bool IsInherited(SyntaxNode member, string[] names) => member switch
    {
        MethodDeclarationSyntax { ExplicitInterfaceSpecifier: not null } or ConstructorDeclarationSyntax or ParameterListSyntax => true,
        MemberDeclarationSyntax { Modifiers: var modifiers } when modifiers.Any(SyntaxKind.RequiredKeyword) => true,
        _ => names.Any(static name => name == "Serialize" || WellKnownNames.Contains(name)),
    };

    /// <summary>The value of a member of an enum may follow from those before it, so each stands for all.</summary>
    private void ReadConstants(EnumDeclarationSyntax enumeration, string key)
    {
        EquatableArray<string> names = _members.Names.ToEquatableArray();
        Fingerprint all = _members.Fingerprint.With(_header.Fingerprint).With(key);
        foreach (EnumMemberDeclarationSyntax member in enumeration.Members)
            _constants.Add(new ConstantDeclaration(member.Identifier.ValueText, all, names));
    }

    private static void AddNames(HashSet<string> names, SyntaxNode node) => names.UnionWith(node.DescendantTokens()
        .Where(static token => token.IsKind(SyntaxKind.IdentifierToken))
        .Select(static token => token.ValueText));

    private static IEnumerable<string> AttributeNames(IEnumerable<AttributeListSyntax> lists) =>
        lists.SelectMany(static list => list.Attributes).Select(static attribute => LastName(attribute.Name));

    private static string LastName(NameSyntax name) => name switch
    {
        QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
        AliasQualifiedNameSyntax qualified => qualified.Name.Identifier.ValueText,
        SimpleNameSyntax simple => simple.Identifier.ValueText,
        _ => "",
    };
}
