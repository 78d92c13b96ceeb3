namespace Stevedore.Tool.Import.Plan;

/// <summary>What methods of collections do.</summary>
internal static class Collections
{
    private static readonly HashSet<string> s_adding =
        ["Add", "AddTail", "AddHead", "SetAt", "SetAtGrow", "InsertAt", "push_back", "emplace_back", "push_front", "insert", "AddString"];

    private static readonly HashSet<string> s_sizing =
        ["SetSize", "RemoveAll", "reserve", "resize", "clear", "GetBuffer", "GetBufferSetLength", "InitHashTable", "malloc", "GlobalAlloc",
            "FreeExtra"];

    public static bool IsAdding(string method) => s_adding.Contains(method);

    /// <summary>It makes room or empties; no value goes into the collection.</summary>
    public static bool IsSizing(string method) => s_sizing.Contains(method);
}
