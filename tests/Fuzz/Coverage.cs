using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using SharpFuzz.Common;

namespace Stevedore.Fuzz;

/// <summary>
/// Which ways an input takes through the runtime, if SharpFuzz has written into it that it tells; see the README. The runtime tells it to
/// the process, so that one input at a time can be measured.
/// </summary>
internal sealed unsafe class Coverage
{
    /// <summary>What SharpFuzz counts in: a byte for each step from one place to another, by a hash of both.</summary>
    private const int Steps = 1 << 16;

    private readonly byte[] _known = new byte[Steps];

    /// <summary>Whether the runtime tells.</summary>
    public static bool IsTold { get; } = IsToldBy(static () => Archive.Serialize(1));

    private static Span<byte> Counts => new(Trace.SharedMem, Steps);

    /// <summary>Gives the runtime something to count in before the first use of it, which is the registration of classes.</summary>
    [ModuleInitializer]
    internal static void Prepare() => Trace.SharedMem = (byte*)NativeMemory.AllocZeroed(Steps);

    /// <summary>The next input begins.</summary>
    public static void Begin()
    {
        Counts.Clear();
        Trace.PrevLocation = 0;
    }

    /// <summary>
    /// Whether the input took a step that none took before, or took one about twice as often as any: as often is no news, or every length
    /// would be.
    /// </summary>
    public bool IsNew()
    {
        bool isNew = false;
        ReadOnlySpan<byte> counts = Counts;
        for (int i = 0; ; i++)
        {
            int next = counts[i..].IndexOfAnyExcept((byte)0);
            if (next < 0)
                return isNew;
            i += next;
            byte bit = (byte)(1 << BitOperations.Log2(counts[i]));
            isNew |= (_known[i] & bit) == 0;
            _known[i] |= bit;
        }
    }

    private static bool IsToldBy(Action call)
    {
        Begin();
        call();
        return new Coverage().IsNew();
    }
}
