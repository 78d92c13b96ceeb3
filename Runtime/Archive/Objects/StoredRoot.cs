using System.Runtime.CompilerServices;

namespace Stevedore;

/// <summary>
/// The root that is stored in place, as long as nothing has referred to it, and where the numbers stand that are written meanwhile: should
/// something refer to it, it is number 1, and all of them are one larger.
/// </summary>
internal struct StoredRoot
{
    // Larger numbers would need wider tags, and those of one size are all that can be changed where they stand.
    private const int MostNumbers = 32_000;
    private const int MostKept = 1 << 12;
    private const int SmallestCapacity = 16;

    private long[]? _numbers;
    private int _count;

    /// <summary>The root; <see langword="null"/> if its number is decided, or cannot be any more.</summary>
    public object? Object { get; private set; }

    /// <summary>Where the numbers of objects and classes stand.</summary>
    public readonly ReadOnlySpan<long> Numbers => _numbers.AsSpan(0, _count);

    /// <summary>Begins with a root.</summary>
    public void Begin(object root) => Object = root;

    /// <summary>Remembers that a number is written at this position.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Meet(long position)
    {
        long[]? numbers = _numbers;
        int count = _count;
        if (numbers is not null && (uint)count < (uint)numbers.Length)
        {
            numbers[count] = position;
            _count = count + 1;
        }
        else
        {
            MeetInMore(position);
        }
    }

    /// <summary>Ends, whether the root has got a number or not.</summary>
    public void End()
    {
        Object = null;
        _count = 0;
        if (_numbers is { Length: > MostKept })
            _numbers = null;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void MeetInMore(long position)
    {
        if (_count == MostNumbers)
        {
            End();
            return;
        }
        Array.Resize(ref _numbers, Math.Clamp(2 * _count, SmallestCapacity, MostNumbers));
        _numbers[_count++] = position;
    }
}
