namespace Stevedore.Generator.Model;

/// <summary>The diagnostics whose findings come from the parser.</summary>
internal static class ProblemIds
{
    /// <summary>A member, or the type itself, has no wire form. Arguments: what cannot be archived, and why.</summary>
    public const string NoWireForm = "STV0002";

    /// <summary>The fields are in several files, which leaves their order undefined. Argument: the type.</summary>
    public const string UndefinedOrder = "STV0003";

    /// <summary><c>[Order]</c> is on some members only, or twice the same. Argument: the type.</summary>
    public const string BadOrder = "STV0004";

    /// <summary>MFC refuses the wire name. Arguments: the type and the name.</summary>
    public const string BadWireName = "STV0005";

    /// <summary>
    /// A member, its own or a base's, is newer than the schema that the class is stored in, or is removed before it was added. Arguments:
    /// the type, and the member or base.
    /// </summary>
    public const string VersionBeyondSchema = "STV0007";

    /// <summary>A base class has data and is not archivable. Arguments: the type and the base.</summary>
    public const string BaseNotArchivable = "STV0009";

    /// <summary>
    /// An attribute has no effect on its member; the type is generated all the same. Arguments: what carries it, and why.
    /// </summary>
    public const string NoEffect = "STV0010";

    /// <summary>A type contains itself in place. Arguments: the type and the member.</summary>
    public const string EmbeddedCycle = "STV0011";

    /// <summary>A member's layout goes by a member behind it. Arguments: the type, the member, and the one behind it.</summary>
    public const string AskedBeforeLoaded = "STV0012";

    /// <summary>Something stands behind what goes on to the end. Arguments: the type, and the member or base that does.</summary>
    public const string BehindTheRest = "STV0013";

    /// <summary>
    /// Nothing keeps the gaps of a structure; it is generated all the same. Arguments: the structure, and how many bytes they are.
    /// </summary>
    public const string PaddingNotKept = "STV0015";
}
