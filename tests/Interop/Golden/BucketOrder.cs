namespace Stevedore.Interop.Tests.Golden;

/// <summary>
/// The order in which MFC writes the entries of a map: by hash bucket, the newest first within one. The library does not do so; the test
/// does, so that storing the manifest's entries can give MFC's bytes.
/// </summary>
internal static class BucketOrder
{
    private const uint Buckets = 17;

    public static IEnumerable<T> Sort<T>(IEnumerable<T> entriesAsAdded, Func<T, uint> hash) =>
        entriesAsAdded.Reverse().GroupBy(e => hash(e) % Buckets).OrderBy(bucket => bucket.Key).SelectMany(bucket => bucket);

    /// <summary>HashKey of LPCTSTR in AFXTEMPL.H: FNV-1 over every tenth part; chars of an ANSI build are signed.</summary>
    public static uint OfString(string key, bool unicode)
    {
        IReadOnlyList<uint> units = unicode
            ? [.. key.Select(c => (uint)c)]
            : [.. ArchiveOptions.CodePage1252.GetBytes(key).Select(b => (uint)(sbyte)b)];
        uint hash = 2166136261;
        int stride = 1 + units.Count / 10;
        for (int i = 0; i < units.Count; i += stride)
            hash = 16777619 * hash ^ units[i];
        return hash;
    }

    /// <summary>The default HashKey of AFXTEMPL.H, which CMapWordToOb uses too: a step of the Park-Miller generator.</summary>
    public static uint OfInt32(int key)
    {
        (int quotient, int remainder) = Math.DivRem(key, 127773);
        int hash = 16807 * remainder - 2836 * quotient;
        return (uint)(hash < 0 ? hash + int.MaxValue : hash);
    }
}
