namespace Stevedore.Analyzers.Archives;

/// <summary>Which members of a stream give a wrong answer, or do harm, while an archive over the stream has a buffer of its own.</summary>
internal static class StreamMembers
{
    /// <summary>Whether the member needs the stream to stand where the archive's reader is.</summary>
    public static bool DependsOnPosition(string member) =>
        member is "Position" or "Seek" or "SetLength" || Reads(member) || Writes(member);

    /// <summary>Whether the member needs all bytes that were stored to be in the stream.</summary>
    public static bool DependsOnContent(string member) =>
        member is "Length" or "ToArray" or "GetBuffer" or "TryGetBuffer" || DependsOnPosition(member);

    /// <summary>Whether the member takes bytes out of the stream.</summary>
    public static bool Reads(string member) => member is "CopyTo" or "CopyToAsync" || StartsWith(member, "Read");

    /// <summary>Whether the member puts bytes into the stream.</summary>
    public static bool Writes(string member) => StartsWith(member, "Write");

    private static bool StartsWith(string member, string word) =>
        member.StartsWith(word, StringComparison.Ordinal) && !member.EndsWith("Timeout", StringComparison.Ordinal);
}
