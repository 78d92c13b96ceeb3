using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace Stevedore.Generated;

/// <summary>How much room collections get before their elements have come.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Capacities
{
    /// <summary>As <see cref="Archive.CapacityFor"/>, and fewer elements the larger they are.</summary>
    /// <typeparam name="T">The type of the elements.</typeparam>
    public static int CapacityFor<T>(this Archive archive, int count)
    {
        const int Usual = 16;
        int capacity = archive.CapacityFor(count);
        return Unsafe.SizeOf<T>() <= Usual ? capacity : (int)(capacity * (long)Usual / Unsafe.SizeOf<T>());
    }

    /// <summary>The capacity behind one that so many elements have filled: for one more at least, and for no more than there are.</summary>
    internal static int LargerCapacity<T>(this Archive archive, int filled, int count) =>
        (int)Math.Min(count, Math.Max(Math.Max(1, 2L * filled), archive.CapacityFor<T>(count)));
}
