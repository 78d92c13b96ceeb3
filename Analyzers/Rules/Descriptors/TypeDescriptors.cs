using Microsoft.CodeAnalysis;

namespace Stevedore.Analyzers.Descriptors;

/// <summary>The rules about declarations of archivable types.</summary>
internal static class TypeDescriptors
{
    /// <summary>STV0001.</summary>
    public static readonly DiagnosticDescriptor MustBePartial = DescriptorFactory.Create(
        "STV0001",
        RuleCategory.Types,
        DiagnosticSeverity.Error,
        "A [Serializable] type that meets an archive must be partial",
        "'{0}' {1}, but {2} is not partial, so no Serialize method can be generated for it");

    /// <summary>STV0002.</summary>
    public static readonly DiagnosticDescriptor NoWireForm = DescriptorFactory.Create(
        "STV0002",
        RuleCategory.Types,
        DiagnosticSeverity.Error,
        "A member of an archivable type has a wire form",
        "{0} cannot be archived: {1}");

    /// <summary>STV0003.</summary>
    public static readonly DiagnosticDescriptor UndefinedOrder = DescriptorFactory.Create(
        "STV0003",
        RuleCategory.Types,
        DiagnosticSeverity.Error,
        "Fields declared in several files have an [Order]",
        "The fields of '{0}' are declared in several files, so their order on the wire is undefined");

    /// <summary>STV0004.</summary>
    public static readonly DiagnosticDescriptor BadOrder = DescriptorFactory.Create(
        "STV0004",
        RuleCategory.Types,
        DiagnosticSeverity.Error,
        "[Order] is on every member, each with a position of its own",
        "{0}; the order on the wire is undefined");

    /// <summary>STV0005.</summary>
    public static readonly DiagnosticDescriptor BadWireName = DescriptorFactory.Create(
        "STV0005",
        RuleCategory.Types,
        DiagnosticSeverity.Error,
        "A wire name is 1 to 63 ASCII characters",
        "The wire name '{0}' of '{1}' {2}, and MFC refuses it");

    /// <summary>STV0006.</summary>
    public static readonly DiagnosticDescriptor SharedWireName = DescriptorFactory.Create(
        "STV0006",
        RuleCategory.Types,
        DiagnosticSeverity.Error,
        "A wire name belongs to one class",
        "'{0}' and '{1}' share the wire name '{2}', so loading cannot tell them apart");

    /// <summary>STV0007.</summary>
    public static readonly DiagnosticDescriptor VersionBeyondSchema = DescriptorFactory.Create(
        "STV0007",
        RuleCategory.Types,
        DiagnosticSeverity.Error,
        "An optional member is within its class's schema",
        "{0}");

    /// <summary>STV0008.</summary>
    public static readonly DiagnosticDescriptor Versionable = DescriptorFactory.Create(
        "STV0008",
        RuleCategory.Types,
        DiagnosticSeverity.Warning,
        "A class with optional members is versionable, and the reverse",
        "{0}");

    /// <summary>STV0009.</summary>
    public static readonly DiagnosticDescriptor BaseNotArchivable = DescriptorFactory.Create(
        "STV0009",
        RuleCategory.Types,
        DiagnosticSeverity.Error,
        "The base of an archivable class is archivable if it has data",
        "'{0}' derives from '{1}', which is not archivable, so the base's data would be lost");

    /// <summary>STV0010.</summary>
    public static readonly DiagnosticDescriptor IdleAttribute = DescriptorFactory.Create(
        "STV0010",
        RuleCategory.Types,
        DiagnosticSeverity.Warning,
        "An attribute of an archivable member has an effect",
        "[{0}] has no effect here: {1}");

    /// <summary>STV0011.</summary>
    public static readonly DiagnosticDescriptor EmbeddedCycle = DescriptorFactory.Create(
        "STV0011",
        RuleCategory.Types,
        DiagnosticSeverity.Error,
        "No type contains itself in place",
        "'{0}' leads back to '{1}' in place, so the body of a '{1}' would never end");

    /// <summary>STV0012.</summary>
    public static readonly DiagnosticDescriptor AskedBeforeLoaded = DescriptorFactory.Create(
        "STV0012",
        RuleCategory.Types,
        DiagnosticSeverity.Error,
        "What the layout of a member goes by stands before it",
        "The layout of '{0}' goes by '{1}', which comes after it and is not loaded yet");

    /// <summary>STV0013.</summary>
    public static readonly DiagnosticDescriptor BehindTheRest = DescriptorFactory.Create(
        "STV0013",
        RuleCategory.Types,
        DiagnosticSeverity.Error,
        "Nothing stands behind the rest of an archive",
        "'{0}' takes all that is left, so that what comes after it finds nothing");

    /// <summary>STV0014.</summary>
    public static readonly DiagnosticDescriptor NotRegistered = DescriptorFactory.Create(
        "STV0014",
        RuleCategory.Types,
        DiagnosticSeverity.Warning,
        "A class below an archivable one is archivable itself",
        "'{0}' derives from the archivable '{1}' and is not archivable itself, so an archive refuses its objects");

    /// <summary>STV0015.</summary>
    public static readonly DiagnosticDescriptor PaddingNotKept = DescriptorFactory.Create(
        "STV0015",
        RuleCategory.Types,
        DiagnosticSeverity.Warning,
        "A structure that is written raw keeps its padding",
        "'{0}' has {1} bytes between its members, which are stored as zeros, whatever they were; a member of type StructurePadding keeps "
            + "them");

    /// <summary>STV0016.</summary>
    public static readonly DiagnosticDescriptor NameOfReference = DescriptorFactory.Create(
        "STV0016",
        RuleCategory.Types,
        DiagnosticSeverity.Warning,
        "A class that can stand in the place of a referenced one has another wire name",
        "'{0}' has the wire name '{1}' of '{2}' in '{3}', so where any '{4}' may stand, loading cannot tell them apart");

    /// <summary>STV0017.</summary>
    public static readonly DiagnosticDescriptor IgnoredContract = DescriptorFactory.Create(
        "STV0017",
        RuleCategory.Types,
        DiagnosticSeverity.Warning,
        "A type says nothing of its state that an archive ignores",
        "{0}");

    /// <summary>STV0018.</summary>
    public static readonly DiagnosticDescriptor UnseenMember = DescriptorFactory.Create(
        "STV0018",
        RuleCategory.Types,
        DiagnosticSeverity.Error,
        "What an archivable type stores is not written by another generator",
        "{0}, and generators do not see each other's code");

    /// <summary>STV0019.</summary>
    public static readonly DiagnosticDescriptor LostInitializer = DescriptorFactory.Create(
        "STV0019",
        RuleCategory.Types,
        DiagnosticSeverity.Warning,
        "The initializers of an archivable class can run before its objects are loaded",
        "An object of '{0}' is loaded without its initializers, since {1}; what '{2}' begins with is lost");

    /// <summary>STV0020.</summary>
    public static readonly DiagnosticDescriptor LeftOutDelegate = DescriptorFactory.Create(
        "STV0020",
        RuleCategory.Types,
        DiagnosticSeverity.Info,
        "A delegate of an archivable type is marked [NonSerialized]",
        "'{0}' holds a delegate, so it is not stored; [NonSerialized] says so to whoever reads the class");

    /// <summary>STV0021.</summary>
    public static readonly DiagnosticDescriptor ForeignMember = DescriptorFactory.Create(
        "STV0021",
        RuleCategory.Types,
        DiagnosticSeverity.Warning,
        "Every public member of a type of another assembly is stored or excepted",
        "{0}");

    /// <summary>STV0022.</summary>
    public static readonly DiagnosticDescriptor DeserializationConstructor = DescriptorFactory.Create(
        "STV0022",
        RuleCategory.Types,
        DiagnosticSeverity.Error,
        "A class that is stored by GetObjectData has the constructor that takes its data",
        "'{0}' is stored by GetObjectData, and has no constructor with a SerializationInfo and a StreamingContext to load it by");
}
