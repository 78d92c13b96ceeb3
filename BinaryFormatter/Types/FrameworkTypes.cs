namespace Stevedore.Payloads;

/// <summary>The types of .NET that need no argument, which every program knows.</summary>
internal static class FrameworkTypes
{
    private static int s_isAdded;

    /// <summary>Makes them known; the second call does nothing.</summary>
    public static void Add()
    {
        if (Interlocked.Exchange(ref s_isAdded, 1) != 0)
            return;
        foreach (PayloadType type in All)
            TypeTable.Add(type, []);
    }

    private static IEnumerable<PayloadType> All =>
    [
        .. ScalarTypes.All, .. TextTypes.All, .. ComparerTypes.All, .. DrawingTypes.All, .. ObjectCollections.All,
        .. SpecializedCollections.All,
    ];
}
