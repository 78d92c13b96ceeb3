namespace Stevedore.Mutation;

/// <summary>Faults that were made by hand because tests had once not seen them.</summary>
internal static class HandMadeFaults
{
    /// <summary>The file, what is written there once, and what is written instead; <c>ON</c> is whether the fault is switched on.</summary>
    public static IReadOnlyList<(string File, string Original, string Fault)> All { get; } =
    [
        ("Archive/Bodies/BodyScope.cs", "LookAtStack();\n        _waiting = null;", "LookAtStack(); if (!ON) _waiting = null;"),
        ("Archive/Bodies/BodyScope.cs", "_emptyBodies = 0;", "if (!ON) _emptyBodies = 0;"),
        ("Archive/Bodies/BodyScope.cs", "FreeEmptyBodies + bytesLoaded", "FreeEmptyBodies + (ON ? 1000 : 1) * bytesLoaded"),
        ("Archive/Archive.Spare.cs", "Document = null;", "if (!ON) Document = null;"),
        ("Archive/Buffer/ArchiveBuffer.cs", "_writerSink?.Into(null);", "if (!ON) _writerSink?.Into(null);"),
        (
            "Archive/Messages/MessageArchive.cs",
            "_archive.UnicodeStrings = before.UnicodeStrings;",
            "if (!ON) _archive.UnicodeStrings = before.UnicodeStrings;"),
        ("Archive/Messages/MessageArchive.cs", "size > block.MaxSize", "(ON ? size >= block.MaxSize : size > block.MaxSize)"),
        (
            "Connections/MessageReceiver.cs",
            "if (size > options.MaxMessageSize)",
            "if (ON ? size >= options.MaxMessageSize : size > options.MaxMessageSize)"),
        ("Connections/ResumePolicy.cs", "(_wasted < FreeBytes ||", "(ON || _wasted < FreeBytes ||"),
        ("Archive/Archive.Values.cs", "WatchMemory();", "if (!ON) WatchMemory();"),
        (
            "Archive/Archive.Values.cs",
            "LeaveLoadedBody(outer, start);",
            "if (ON) LeaveBody(outer); else LeaveLoadedBody(outer, start);"),
        ("Generated/CountForms.cs", "if (count < 0)", "if (!ON && count < 0)"),
        ("Archive/Buffer/SequenceSource.cs", "Remaining => _rest.Length;", "Remaining => ON ? null : _rest.Length;"),
    ];
}
