namespace Stevedore.Generator.Model;

/// <summary>How generated code gets at the memory of a member.</summary>
internal enum MemberAccess
{
    /// <summary>A constant: read by its name, and never assigned.</summary>
    Constant,

    /// <summary>A field: read and assigned by its name, which also stands for a reference to it.</summary>
    Field,

    /// <summary>A captured parameter of the primary constructor: like a field, but it has no <c>this</c> before it.</summary>
    Parameter,

    /// <summary>A settable property or a volatile field: read and assigned by its name.</summary>
    Assigned,

    /// <summary>A <c>readonly</c> field: read by its name, assigned through a reference to it.</summary>
    ReadOnlyField,

    /// <summary>An auto-property without a plain setter: read by its name, assigned through its backing field.</summary>
    ReadOnlyProperty,

    /// <summary>
    /// A property whose accessors may do more than reach the field (virtual, or with a body): the backing field in both directions.
    /// </summary>
    BackingField,

    /// <summary>What the object itself has as a collection.</summary>
    Elements,
}
