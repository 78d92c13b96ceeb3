using System.Buffers.Binary;

namespace Stevedore.Tool.Structure;

/// <summary>
/// How long the bodies of a class are, where a count at a fixed place says it: what stands before the count, the count, as many elements of
/// one size, and what stands behind them.
/// </summary>
internal readonly record struct CountedBody(int CountOffset, int CountSize, int ElementSize, int Tail)
{
    private const int FarthestCount = 24;
    private const int LongestTail = 8;
    private const int MaxTried = 6;

    /// <summary>In how many bytes chance makes what looks like a tag; it takes more of most bytes.</summary>
    private const int BytesForChance = 1024;
    private const int MaxBodies = 256;
    private const int MaxTargets = 64;

    private static readonly int[] s_countSizes = [sizeof(byte), sizeof(ushort), sizeof(uint)];
    private static readonly int[] s_elementSizes = [1, 2, 4, 8, 12, 16, 24, 32];

    /// <summary>
    /// The rule that leads from bodies to tags more often than chance does: from at least two of different counts, and from most of those
    /// that do not lie within another one.
    /// </summary>
    /// <param name="bytes">All bytes.</param>
    /// <param name="bodies">Where bodies of the class begin, in order.</param>
    /// <param name="tags">Where tags can be, in order.</param>
    public static CountedBody? Find(ReadOnlySpan<byte> bytes, List<int> bodies, List<int> tags)
    {
        HashSet<CountedBody> tried = [];
        CountedBody? best = null;
        int most = 1;
        for (int i = 0; i < Math.Min(bodies.Count, MaxTried); i++)
        {
            foreach (CountedBody rule in Candidates(bytes, bodies[i], tags))
            {
                if (!tried.Add(rule))
                    continue;
                int landings = rule.CountLandings(bytes, bodies, tags);
                if (landings > most)
                    (best, most) = (rule, landings);
            }
        }
        return best;
    }

    /// <summary>How many elements a body has and where it ends.</summary>
    public bool TryMeasure(ReadOnlySpan<byte> bytes, int body, out uint count, out int end)
    {
        count = 0;
        end = 0;
        if (body + CountOffset + CountSize > bytes.Length)
            return false;
        count = CountAt(bytes, body);
        long to = body + CountOffset + CountSize + ((long)count * ElementSize) + Tail;
        end = (int)Math.Min(to, int.MaxValue);
        return to <= bytes.Length;
    }

    private static List<CountedBody> Candidates(ReadOnlySpan<byte> bytes, int body, List<int> tags)
    {
        List<CountedBody> rules = [];
        int next = FirstFrom(tags, body);
        for (int offset = 0; offset <= FarthestCount; offset++)
        {
            foreach (int size in s_countSizes)
            {
                CountedBody rule = new(offset, size, 0, 0);
                if (!rule.TryMeasure(bytes, body, out uint count, out int start) || count < 2)
                    continue;
                for (int i = next; i < Math.Min(tags.Count, next + MaxTargets); i++)
                {
                    foreach (int elementSize in s_elementSizes)
                    {
                        long tail = tags[i] - start - ((long)count * elementSize);
                        if (tail is >= 0 and <= LongestTail)
                            rules.Add(rule with { ElementSize = elementSize, Tail = (int)tail });
                    }
                }
            }
        }
        return rules;
    }

    private int CountLandings(ReadOnlySpan<byte> bytes, List<int> bodies, List<int> tags)
    {
        int landings = 0;
        int misses = 0;
        int within = 0;
        HashSet<uint> counts = [];
        for (int i = 0; i < Math.Min(bodies.Count, MaxBodies); i++)
        {
            if (bodies[i] < within)
                continue;
            bool isMeasured = TryMeasure(bytes, bodies[i], out uint count, out int end);
            if (isMeasured && Lands(tags, bodies[i], end))
            {
                landings++;
                counts.Add(count);
                within = end;
            }
            else if (i < bodies.Count - 1)
            {
                misses++;
            }
        }
        return counts.Count > 1 && landings > 2 * misses ? landings : 0;
    }

    /// <summary>Whether a body ends at a tag, and has no more of what looks like tags within it than chance makes.</summary>
    public static bool Lands(List<int> tags, int body, int end)
    {
        int place = FirstFrom(tags, end);
        return place < tags.Count && tags[place] == end && place - FirstFrom(tags, body) <= (end - body) / BytesForChance;
    }

    private uint CountAt(ReadOnlySpan<byte> bytes, int body)
    {
        ReadOnlySpan<byte> count = bytes[(body + CountOffset)..];
        return CountSize switch
        {
            sizeof(byte) => count[0],
            sizeof(ushort) => BinaryPrimitives.ReadUInt16LittleEndian(count),
            _ => BinaryPrimitives.ReadUInt32LittleEndian(count),
        };
    }

    private static int FirstFrom(List<int> tags, int offset)
    {
        int place = tags.BinarySearch(offset);
        return place < 0 ? ~place : place;
    }
}
