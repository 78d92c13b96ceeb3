using Stevedore.Generator.Model;

namespace Stevedore.Generator.Incremental.Syntax;

/// <summary>One declaration of a type, as far as its source alone says.</summary>
/// <param name="Key">The name in metadata, by which the parts of a type find each other.</param>
/// <param name="Start">Where the declaration begins in its file.</param>
/// <param name="Containers">The simple names of the types that it is nested in.</param>
/// <param name="IsStructure">The parser looks into the members of such a type wherever it is used.</param>
/// <param name="HasParameters">It has a primary constructor, which bodies may make keep its parameters.</param>
/// <param name="Header">All that stands before its members, and what gives the names there their meaning.</param>
/// <param name="Members">Its members without their bodies.</param>
/// <param name="Inherited">The members that derived classes see something of: by attributes, by having to be set, by their names.</param>
/// <param name="Bodies">The names in its bodies.</param>
/// <param name="AttributeNames">The last names of its attributes, as written.</param>
/// <param name="MemberAttributeNames">The last names of its members' attributes, as written.</param>
/// <param name="HeaderNames">The names in its header.</param>
/// <param name="HeaderConstants">The names in its attributes, whose values of constants the parser sees.</param>
/// <param name="MemberNames">The names in its members.</param>
/// <param name="AttributedNames">The names in attributes and in members that have some: the parser looks into types of these names.</param>
/// <param name="InheritedNames">The names in the members that derived classes see.</param>
/// <param name="ConstantNames">The names in attributes of members and in constants, whose values of constants the parser sees.</param>
/// <param name="Signatures">Its members one by one, under each name that code uses them by.</param>
internal sealed record TypeDeclaration(
    string Key,
    string Name,
    int Start,
    EquatableArray<string> Containers,
    bool IsPartial,
    bool IsStructure,
    bool HasParameters,
    Fingerprint Header,
    Fingerprint Members,
    Fingerprint Inherited,
    Fingerprint Bodies,
    EquatableArray<string> AttributeNames,
    EquatableArray<string> MemberAttributeNames,
    EquatableArray<string> HeaderNames,
    EquatableArray<string> HeaderConstants,
    EquatableArray<string> MemberNames,
    EquatableArray<string> AttributedNames,
    EquatableArray<string> InheritedNames,
    EquatableArray<string> ConstantNames,
    EquatableArray<MemberSignature> Signatures,
    EquatableArray<ConstantDeclaration> Constants)
{
    /// <summary>It has type parameters, its own or those of a container.</summary>
    public bool IsGeneric { get; } = Key.IndexOf('`') >= 0;
}
