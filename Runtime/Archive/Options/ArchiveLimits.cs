namespace Stevedore;

/// <summary>
/// What a loading archive accepts at the most. Whatever the limits, memory is reserved in proportion to bytes that have arrived,
/// never because of a number read from them; <see cref="MaxMemoryPerByte"/> is the proportion.
/// </summary>
public sealed record ArchiveLimits
{
    private readonly long _maxStringLength = 64 << 20;
    private readonly int _maxCollectionCount = 256 << 20;
    private readonly int _maxObjectCount = 16 << 20;
    private readonly int _maxDepth = 5000;
    private readonly long _maxBytes = long.MaxValue;
    private readonly long _maxMemoryPerByte = 64;
    private readonly int _maxComparisonsPerKey = 256;

    /// <summary>The limits of an archive that names none.</summary>
    public static ArchiveLimits Default { get; } = new();

    /// <summary>
    /// For one's own files, however large: no limit but those of the format, and memory in any proportion to the bytes.
    /// What is wrong with the bytes is still told by an <see cref="ArchiveException"/>.
    /// </summary>
    public static ArchiveLimits TrustedData { get; } = new()
    {
        MaxStringLength = int.MaxValue,
        MaxCollectionCount = int.MaxValue,
        MaxObjectCount = 0x3FFFFFFE,
        MaxDepth = int.MaxValue,
        MaxMemoryPerByte = long.MaxValue,
        MaxComparisonsPerKey = int.MaxValue,
    };

    /// <summary>
    /// For what strangers send: strings of 1 Mi characters, collections of 1 Mi elements, 1 Mi objects, 100 bodies within each other, 32
    /// bytes of memory for each byte beyond the first 64 MiB, and 64 comparisons for each key. How long a message may be is for its
    /// connection to say (<see cref="ArchiveConnectionOptions.MaxMessageSize"/>).
    /// </summary>
    public static ArchiveLimits UntrustedData { get; } = new()
    {
        MaxStringLength = 1 << 20,
        MaxCollectionCount = 1 << 20,
        MaxObjectCount = 1 << 20,
        MaxDepth = 100,
        MaxMemoryPerByte = 32,
        MaxComparisonsPerKey = 64,
    };

    /// <summary>Characters of one string or line; bytes where it is in a code page. Default: 64 Mi.</summary>
    public long MaxStringLength { get => _maxStringLength; init => _maxStringLength = NotNegative(value); }

    /// <summary>Elements of one collection or array, and bytes of one blob. Default: 256 Mi.</summary>
    public int MaxCollectionCount { get => _maxCollectionCount; init => _maxCollectionCount = NotNegative(value); }

    /// <summary>Objects and classes that take a number. Default: 16 Mi. MFC stops at 0x3FFFFFFE.</summary>
    public int MaxObjectCount { get => _maxObjectCount; init => _maxObjectCount = NotNegative(value); }

    /// <summary>Bodies within bodies, when storing too. Default: 5,000. Where the stack is low, they go on in another thread.</summary>
    public int MaxDepth { get => _maxDepth; init => _maxDepth = NotNegative(value); }

    /// <summary>Bytes of the whole archive. Default: no limit, since an archive may live as long as a connection.</summary>
    public long MaxBytes { get => _maxBytes; init => _maxBytes = NotNegative(value); }

    /// <summary>
    /// Bytes of memory that loading one value, be it a document or a message, may allocate for each of its bytes, beyond the first 64 MiB;
    /// what is collected again counts, too. It is asked now and then, so that one collection that grows may take three times as much.
    /// Default: 64. Raise it for objects that take much memory and few bytes, as those with buffers that are not stored.
    /// </summary>
    public long MaxMemoryPerByte { get => _maxMemoryPerByte; init => _maxMemoryPerByte = NotNegative(value); }

    /// <summary>
    /// With how many others a key of a hashed collection may be compared on average while the collection is filled, as some of the keys
    /// tell, which are drawn by chance. Default: 256. Keys of good hash codes need one or two; an attacker chooses such that fall together.
    /// Raise it for keys of your own whose <see cref="object.GetHashCode"/> gives few different numbers. Collections of twice as many keys
    /// or fewer are never refused.
    /// </summary>
    /// <remarks>
    /// A <c>FrozenSet</c> or <c>FrozenDictionary</c> of more than twice as many strings takes the hash codes of strings that .NET draws
    /// in each process, by a comparer that compares as the one it would have had.
    /// </remarks>
    public int MaxComparisonsPerKey { get => _maxComparisonsPerKey; init => _maxComparisonsPerKey = NotNegative(value); }

    private static T NotNegative<T>(T value) where T : System.Numerics.INumberBase<T>
    {
        ArgumentOutOfRangeException.ThrowIfNegative(value);
        return value;
    }
}
