using Stevedore.Fuzz.Targets;

namespace Stevedore.Fuzz;

/// <summary>
/// Loads bytes and looks for what must not be: an exception other than <see cref="ArchiveException"/>, another answer from another source,
/// memory out of proportion, a value that is not whole after it was stored and loaded.
/// </summary>
internal static class Judge
{
    public static readonly Source[] Others =
    [
        Source.Span, Source.Segments, Source.ShortReads, Source.Connection, Source.Stream, Source.Values, Source.Type,
    ];

    /// <summary>How often a value is loaded to see whether its order is drawn: two keys come in the same order every other time.</summary>
    private const int RepetitionsForOrder = 32;

    /// <summary>Which of them is asked for which input: those that take long less often.</summary>
    private static readonly Source[] s_turns =
    [
        Source.Span, Source.Segments, Source.Type, Source.ShortReads, Source.Segments, Source.Span, Source.Stream, Source.Connection,
        Source.Span, Source.Segments, Source.Span, Source.Values, Source.Segments, Source.Type, Source.Stream, Source.Connection,
    ];

    public static Source OtherFor(long input) => s_turns[input % s_turns.Length];

    public static Verdict Of(Target target, byte[] bytes, params ReadOnlySpan<Source> others)
    {
        Outcome outcome;
        try
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            outcome = target.Load(bytes, Source.Array);
            long allocated = GC.GetAllocatedBytesForCurrentThread() - before;
            return new Verdict(outcome, allocated, FaultOf(target, bytes, outcome, allocated, others));
        }
        catch (Exception escaped) when (escaped is not OutOfMemoryException)
        {
            return new Verdict(null, 0, new Fault($"{escaped.GetType().Name} escapes", escaped.ToString()));
        }
    }

    private static Fault? FaultOf(Target target, byte[] bytes, Outcome outcome, long allocated, ReadOnlySpan<Source> others)
    {
        if (allocated > MostMemory(bytes))
            return new Fault("too much memory", $"{allocated:N0} bytes for {bytes.Length:N0}");
        foreach (Source source in others)
        {
            bool mayGoOn = source is Source.Connection or Source.Stream or Source.Values;
            Source first = mayGoOn ? Source.Beginning : Source.Array;
            Outcome reference = mayGoOn ? target.Load(bytes, first) : outcome;
            Outcome other = target.Load(bytes, source);
            if (!other.IsSameAs(reference) && !IsRefusedEarlier(other, reference) && !IsOrderDrawn(target, bytes, first, reference, other))
                return new Fault($"{source} answers otherwise", $"{other}, where from an array there was {reference}");
        }

        if (outcome.Value is null)
            return null;
        Outcome again = target.Load(outcome.Value, Source.Array);

        // Not the same bytes: concurrent collections come in another order each time.
        return again.Value?.Length == outcome.Value.Length
            ? null
            : new Fault("stored and loaded it is not whole", $"{again}, where there was {outcome}");
    }

    /// <summary>A message that is longer than any may be is refused before it is known that the rest never comes.</summary>
    private static bool IsRefusedEarlier(Outcome connection, Outcome array) =>
        connection.Error == ArchiveError.LimitExceeded && array.Error == ArchiveError.EndOfStream;

    /// <summary>
    /// A <see cref="System.Collections.Hashtable"/> has its keys in the order of their hash codes, which .NET draws for objects that have
    /// none of their own. Such a value is stored in other bytes each time, from whatever it is loaded; it has as many.
    /// </summary>
    private static bool IsOrderDrawn(Target target, byte[] bytes, Source source, Outcome outcome, Outcome other) =>
        outcome.Value is { } value && other.Value?.Length == value.Length
        && Enumerable.Range(0, RepetitionsForOrder).Any(_ => !target.Load(bytes, source).IsSameAs(outcome));

    /// <summary>What is free, what the bytes pay for, and a collection that grows behind the last question.</summary>
    private static long MostMemory(byte[] bytes) => 3 * ((64L << 20) + (ArchiveLimits.Default.MaxMemoryPerByte * bytes.Length));
}
