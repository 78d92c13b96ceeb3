using System.Text.Json;
using Stevedore.Interop.Tests.Golden;

namespace Stevedore.Interop.Tests.Reads;

/// <summary>One case of reads.json: bytes, the operations tried on them in order, and what MFC answered to each.</summary>
public sealed record MfcRead(int Number, bool Unicode, byte[] Input, IReadOnlyList<MfcAnswer> Answers, string? FinalPosition)
{
    public static IReadOnlyList<JsonElement> Entries { get; } =
    [
        .. JsonDocument.Parse(File.ReadAllBytes(Path.Combine(Vector.Folder, "reads.json")))
            .RootElement.GetProperty("cases").EnumerateArray(),
    ];

    public static IReadOnlyDictionary<int, MfcRead> All { get; } = Entries
        .Select((entry, number) => (entry, number))
        .Where(e => e.entry.TryGetProperty("input", out _))
        .ToDictionary(e => e.number, e => Parse(e.entry, e.number));

    private static MfcRead Parse(JsonElement entry, int number) => new(
        number,
        entry.GetProperty("unicode").GetBoolean(),
        Convert.FromHexString(entry.GetProperty("input").GetString()!),
        [.. entry.GetProperty("results").EnumerateArray().Select(MfcAnswer.Parse)],
        entry.TryGetProperty("final_pos", out JsonElement position) ? position.GetString()!.Split(' ')[0] : null);
}

/// <summary>What MFC answered to one operation: a value, or an exception.</summary>
public sealed record MfcAnswer(string Operation, string? Value, string? Exception)
{
    /// <summary>The m_cause of a CArchiveException; null for a CNotSupportedException, or if there is none.</summary>
    public int? Cause => Exception?.IndexOf("cause=", StringComparison.Ordinal) is int at and >= 0 ? Exception[at + 6] - '0' : null;

    public static MfcAnswer Parse(JsonElement result) => new(
        result.GetProperty("op").GetString()!,
        result.TryGetProperty("value", out JsonElement value) ? value.ToString() : null,
        result.TryGetProperty("exception", out JsonElement exception) ? exception.GetString() : null);
}
