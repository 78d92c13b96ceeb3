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
}
