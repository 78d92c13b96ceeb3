namespace Stevedore.Analyzers.Archives;

/// <summary>Which members of a stream give a wrong answer, or do harm, while an archive over the stream has a buffer of its own.</summary>
internal static class StreamMembers
{
    /// <summary>Whether the member needs the stream to stand where the archive's reader is.</summary>
    public static bool DependsOnPosition(string member) =>
        member is "Position" or "Seek" or "SetLength" or "CopyTo" or "CopyToAsync"
        || StartsWith(member, "Read")
        || StartsWith(member, "Write");

    /// <summary>Whether the member needs all bytes that were stored to be in the stream.</summary>
    public static bool DependsOnContent(string member) =>
        member is "Length" or "ToArray" or "GetBuffer" or "TryGetBuffer" || DependsOnPosition(member);

    private static bool StartsWith(string member, string word) =>
        member.StartsWith(word, StringComparison.Ordinal) && !member.EndsWith("Timeout", StringComparison.Ordinal);
}
