namespace Stevedore.Generator.Incremental.State;

/// <summary>What of a declaration something else may depend on.</summary>
internal enum Aspect
{
    /// <summary>What stands before a type's members: its kind, bases, containers and attributes, with the constants in these.</summary>
    Header,

    /// <summary>What the parser sees of a type's members when it parses the type.</summary>
    Members,

    /// <summary>A type's members and those of all its bases.</summary>
    Lineage,

    /// <summary>What derived classes see of a type's members, and whether the type itself can be archived.</summary>
    Inherited,

    /// <summary>A type as that of a member: its header, and its members if the parser looks into them wherever it is used.</summary>
    Use,

    /// <summary>What constructions of a generic type lead to, and how they are registered.</summary>
    Leads,

    /// <summary>A type as code sees it: its header, and the members that code uses without naming them.</summary>
    Code,

    /// <summary>The value of a constant.</summary>
    Constant,

    /// <summary>The members of one name, whatever types have them.</summary>
    Signature,
}
