using Microsoft.CodeAnalysis;

namespace Stevedore.Analyzers.Descriptors;

/// <summary>The rules about the use of archives.</summary>
internal static class ArchiveDescriptors
{
    /// <summary>STV0101.</summary>
    public static readonly DiagnosticDescriptor BothDirections = DescriptorFactory.Create(
        "STV0101",
        RuleCategory.Archives,
        DiagnosticSeverity.Error,
        "An archive is used in one direction only",
        "'{0}' is {1} here and was {2} before; an archive has one direction for its whole life");

    /// <summary>STV0102.</summary>
    public static readonly DiagnosticDescriptor WrongDirection = DescriptorFactory.Create(
        "STV0102",
        RuleCategory.Archives,
        DiagnosticSeverity.Error,
        "An archive that loads is not written to, and one that stores is not read from",
        "'{0}' is {1} here, so '{2}' always throws");

    /// <summary>STV0103.</summary>
    public static readonly DiagnosticDescriptor NeverClosed = DescriptorFactory.Create(
        "STV0103",
        RuleCategory.Archives,
        DiagnosticSeverity.Warning,
        "A storing archive is closed, flushed or disposed on every path",
        "What is stored in this archive is still in its buffer when the method ends, and is lost");

    /// <summary>STV0104.</summary>
    public static readonly DiagnosticDescriptor StreamUnderArchive = DescriptorFactory.Create(
        "STV0104",
        RuleCategory.Archives,
        DiagnosticSeverity.Warning,
        "The stream under an open archive is left to the archive",
        "'{0}' is out of step: the archive over '{1}' {2}");

    /// <summary>STV0105.</summary>
    public static readonly DiagnosticDescriptor SecondArchive = DescriptorFactory.Create(
        "STV0105",
        RuleCategory.Archives,
        DiagnosticSeverity.Warning,
        "A stream has one archive of a direction at a time",
        "{0} shares its stream with another archive, which {1}");

    /// <summary>STV0111.</summary>
    public static readonly DiagnosticDescriptor UsedAfterEnd = DescriptorFactory.Create(
        "STV0111",
        RuleCategory.Archives,
        DiagnosticSeverity.Warning,
        "An archive is not used after its end",
        "'{0}' is closed here, so '{1}' always throws");

    /// <summary>STV0112.</summary>
    public static readonly DiagnosticDescriptor StreamMadeAnew = DescriptorFactory.Create(
        "STV0112",
        RuleCategory.Archives,
        DiagnosticSeverity.Warning,
        "Archives that follow each other on a connection share one stream",
        "The archive over this '{0}' reads ahead; what it has not loaded is lost with the stream, which is made anew for each message");

    /// <summary>STV0113.</summary>
    public static readonly DiagnosticDescriptor MemoryBeforeBytes = DescriptorFactory.Create(
        "STV0113",
        RuleCategory.Archives,
        DiagnosticSeverity.Warning,
        "A number that is loaded reserves no memory",
        "'{0}' comes from the archive and is not checked: a few bytes can ask for any amount of memory here");

    /// <summary>STV0114.</summary>
    public static readonly DiagnosticDescriptor EndNotAsked = DescriptorFactory.Create(
        "STV0114",
        RuleCategory.Archives,
        DiagnosticSeverity.Info,
        "Who loads a document from a file asks whether the file ends there",
        "Bytes of this file behind what is loaded go unnoticed; 'EnsureEnd' tells a layout that only seems to fit");

    /// <summary>STV0106.</summary>
    public static readonly DiagnosticDescriptor MirrorBroken = DescriptorFactory.Create(
        "STV0106",
        RuleCategory.Archives,
        DiagnosticSeverity.Warning,
        "The storing and the loading branch of Serialize mirror each other",
        "{0}");

    /// <summary>STV0107.</summary>
    public static readonly DiagnosticDescriptor BaseNotCalled = DescriptorFactory.Create(
        "STV0107",
        RuleCategory.Archives,
        DiagnosticSeverity.Warning,
        "A body written by hand calls that of its base",
        "'{0}.Serialize' does not call 'base.Serialize', so what '{1}' holds is neither stored nor loaded");

    /// <summary>STV0108.</summary>
    public static readonly DiagnosticDescriptor SchemaAskedAgain = DescriptorFactory.Create(
        "STV0108",
        RuleCategory.Archives,
        DiagnosticSeverity.Warning,
        "The schema of an object is asked for once, and not in place",
        "'ObjectSchema' says nothing here: {0}");

    /// <summary>STV0109.</summary>
    public static readonly DiagnosticDescriptor SentTwice = DescriptorFactory.Create(
        "STV0109",
        RuleCategory.Archives,
        DiagnosticSeverity.Info,
        "An object that changes is not written twice to the archive of a connection",
        "'{0}' is written here again, and the archive lives as long as its connection; the other side gets a reference back to the"
        + " first time, without the changes since");

    /// <summary>The property of STV0110 at a call that needs nothing but the other name and an <c>await</c>.</summary>
    public const string NeedsOnlyAwait = nameof(NeedsOnlyAwait);

    /// <summary>STV0110.</summary>
    public static readonly DiagnosticDescriptor BlocksInAsync = DescriptorFactory.Create(
        "STV0110",
        RuleCategory.Archives,
        DiagnosticSeverity.Warning,
        "An async method does not block in a call that has an async form",
        "'{0}.{1}' blocks the thread of this async method; await '{1}Async'");
}
