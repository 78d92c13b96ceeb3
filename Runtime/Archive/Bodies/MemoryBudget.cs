namespace Stevedore;

/// <summary>
/// What one load takes of memory against what it loads of bytes. It is what the thread has really allocated, whatever for: elements of
/// which a byte says that there is none, empty collections, archives within archives, objects without members.
/// </summary>
/// <remarks>
/// The runtime counts allocations by the thread. Asking for them at every value would be felt, so that it is done at each 64th.
/// </remarks>
internal struct MemoryBudget()
{
    /// <summary>What any load may take, however few its bytes.</summary>
    public const long Free = 64 << 20;

    private const int Interval = 64;

    private int _untilAsked = Interval;
    private bool _hasBegun;
    private bool _isOfOuter;
    private long _allocatedBefore;
    private long _bytesBefore;

    /// <summary>Whether it belongs to an archive within this one, which shares it.</summary>
    public readonly bool IsShared => _isOfOuter;

    /// <summary>One more value is loaded.</summary>
    /// <returns>Whether it is time to ask whether that is allowed.</returns>
    public bool IsDue()
    {
        if (--_untilAsked > 0)
            return false;
        _untilAsked = Interval;
        return true;
    }

    /// <summary>Compares what was taken since it was first asked.</summary>
    /// <param name="position">The bytes that the archive has loaded.</param>
    /// <param name="ofOthers">The bytes of memory that others have taken meanwhile, who look on.</param>
    /// <param name="perByte">The bytes of memory that one of them may take.</param>
    /// <param name="taken">The bytes of memory that were taken.</param>
    public bool Allows(long position, long ofOthers, long perByte, out long taken)
    {
        Begin(position, ofOthers);
        taken = GC.GetAllocatedBytesForCurrentThread() - ofOthers - _allocatedBefore;
        long bytes = _isOfOuter ? _bytesBefore : position - _bytesBefore;
        return taken <= Free || (taken - Free) / Math.Max(1, perByte) <= bytes;
    }

    /// <summary>The budget of an archive within this one, whose bytes are counted already.</summary>
    public MemoryBudget ForInner(long position, long ofOthers)
    {
        Begin(position, ofOthers);
        return this with { _isOfOuter = true, _bytesBefore = _isOfOuter ? _bytesBefore : position - _bytesBefore };
    }

    /// <summary>The load has ended, and what the program allocates now is its own affair.</summary>
    public void End()
    {
        _untilAsked = Interval;
        _hasBegun = false;
    }

    /// <summary>The load goes on in another thread, whose allocations are counted from where it begins.</summary>
    public void LeaveThread() => _allocatedBefore -= GC.GetAllocatedBytesForCurrentThread();

    /// <summary>The load has come from another thread, which it has left.</summary>
    public void EnterThread() => _allocatedBefore += GC.GetAllocatedBytesForCurrentThread();

    private void Begin(long position, long ofOthers)
    {
        if (_hasBegun)
            return;
        _hasBegun = true;
        _allocatedBefore = GC.GetAllocatedBytesForCurrentThread() - ofOthers;
        _bytesBefore = position;
    }
}
