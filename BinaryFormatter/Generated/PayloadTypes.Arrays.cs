using Stevedore.Payloads;

namespace Stevedore.Generated;

// Arrays.
public static partial class PayloadTypes
{
    /// <summary>Makes arrays of one dimension known.</summary>
    public static void AddArray<T>() => TypeTable.Add(new ArrayType<T>(), []);

    /// <summary>Makes arrays of several dimensions known.</summary>
    /// <param name="make">Makes one of these lengths.</param>
    public static void AddGrid<TGrid, T>(Func<int[], TGrid> make) where TGrid : class => TypeTable.Add(new GridType<TGrid, T>(make), []);
}
