using System.Diagnostics.CodeAnalysis;
using Stevedore.Tool.Dumping.Code;

namespace Stevedore.Tool.Dumping.Tree;

/// <summary>The way from a body to one of its reads, by the calls between them.</summary>
[RequiresUnreferencedCode("It reads the IL of methods.")]
internal sealed class ReadingTrail
{
    private readonly Call[] _calls;
    private readonly int _users;

    private ReadingTrail(Call[] calls, Segment[] segments, Call? reader)
    {
        _calls = calls;
        Segments = segments;
        Reader = reader;
        _users = Array.FindLastIndex(calls, static call => !call.IsOfRuntime) + 1;
    }

    public IReadOnlyList<Segment> Segments { get; }

    /// <summary>Whether the code says whose value is read.</summary>
    public bool IsNamed => Reader is null || Segments.Count > 0;

    /// <summary>The innermost call that is not of the runtime: who reads.</summary>
    public Call? Reader { get; }

    public static ReadingTrail Of(Call[] calls, MethodCodes codes)
    {
        List<Segment> segments = [];
        Type? body = null;
        Call? reader = null;
        for (int level = 0; level < calls.Length; level++)
        {
            Call call = calls[level];
            if (!call.IsOfUser)
                continue;
            reader = call;
            if (call.IsBody)
            {
                if (body is not null)
                    segments.Add(WithinBody(level, body, call.Method.DeclaringType!));
                body = call.Method.DeclaringType;
            }
            segments.AddRange(SegmentsOf(level, call, codes.Of(call.Method)));
        }
        return new ReadingTrail(calls, [.. segments], reader);
    }

    /// <summary>
    /// The element that is another than at the read before, by its place in <see cref="Segments"/>; -1 if none is.
    /// </summary>
    /// <param name="before">The read before, in the same body.</param>
    /// <param name="isTag">Whether this read is a tag, with which a value begins.</param>
    public int NewElement(ReadingTrail before, bool isTag)
    {
        int differing = FirstDifference(before);
        if (differing >= _users && before._users == _users)
        {
            bool goesOn = !isTag && IsBehind(before, differing);
            return goesOn ? -1 : LastElement(int.MaxValue);
        }
        return IsBehind(before, differing) ? -1 : LastElement(differing);
    }

    /// <summary>Whether this read belongs to the same call of the same reader.</summary>
    public bool IsOfSameCall(ReadingTrail before) => before._users == _users && FirstDifference(before) >= _users;

    private static Segment WithinBody(int level, Type body, Type declaring) => declaring.IsAssignableFrom(body)
        ? new Segment(level, SegmentKind.Base, declaring.Name, declaring)
        : new Segment(level, SegmentKind.Body, declaring.Name, declaring);

    private static IEnumerable<Segment> SegmentsOf(int level, Call call, MethodCode code)
    {
        foreach (string? place in code.PlacesAt(call.Offset))
            yield return new Segment(level, place is null ? SegmentKind.Element : SegmentKind.Member, place, call.Method.DeclaringType);
        if (code.TellsPlaces || code.MemberLoadedAt(call.Offset, out bool isElement) is not { } member)
            yield break;
        yield return new Segment(level, SegmentKind.Member, member, call.Method.DeclaringType);
        if (isElement)
            yield return new Segment(level, SegmentKind.Element, null, call.Method.DeclaringType);
    }

    private int FirstDifference(ReadingTrail before)
    {
        int most = Math.Min(_calls.Length, before._calls.Length);
        int i = 0;
        while (i < most && _calls[i] == before._calls[i])
            i++;
        return i;
    }

    /// <summary>
    /// Whether the code has gone on to here without going back. Two methods of the runtime, called from one place, are parts of one value.
    /// </summary>
    private bool IsBehind(ReadingTrail before, int differing)
    {
        if (differing >= _calls.Length || differing >= before._calls.Length)
            return false;
        Call one = before._calls[differing], other = _calls[differing];
        return one.Method == other.Method ? other.Offset > one.Offset : one.IsOfRuntime && other.IsOfRuntime;
    }

    private int LastElement(int level)
    {
        for (int i = Segments.Count - 1; i >= 0; i--)
        {
            if (Segments[i].Kind == SegmentKind.Element && Segments[i].Level <= level)
                return i;
        }
        return -1;
    }
}
