namespace Stevedore.Fuzz.Targets;

/// <summary>A value that has all of the bytes to itself.</summary>
internal sealed class WholeValue<T>(string name, params T[] values)
    : Target(name, [.. values.Select(static value => Archive.Serialize(value))])
    where T : IArchivable
{
    private static readonly ArchiveOptions s_beginning = new() { AllowTrailingData = true };

    private static readonly Type s_type = typeof(T);

    private static readonly ArchiveConnectionOptions s_patient = new() { MaxMessageSize = Array.MaxLength };

    public override Outcome Load(byte[] bytes, Source source) => Outcome.Of(() => LoadFrom(bytes, source), Describe);

    private static T LoadFrom(byte[] bytes, Source source) => source switch
    {
        Source.Array => Archive.Deserialize<T>(bytes),
        Source.Span => Archive.Deserialize<T>(bytes.AsSpan()),
        Source.Segments => Archive.Deserialize<T>(Pieces.Of(bytes)),
        Source.ShortReads => Archive.LoadAsync<T>(new ShortReads(bytes)).GetAwaiter().GetResult(),
        Source.Beginning => Archive.Deserialize<T>(bytes, s_beginning),
        Source.Stream => Archive.Load<T>(new MemoryStream(bytes)),
        Source.Values => FirstAsync(bytes).GetAwaiter().GetResult(),
        Source.Type => (T)Archive.Deserialize(s_type, bytes)!,
        _ => ReceiveAsync(bytes).GetAwaiter().GetResult(),
    };

    private static async Task<T> FirstAsync(byte[] bytes)
    {
        await foreach (T value in Archive.LoadAllAsync<T>(new ShortReads(bytes)))
            return value;
        throw new ArchiveException(ArchiveError.EndOfStream, "There is no value.", 0);
    }

    private static async Task<T> ReceiveAsync(byte[] bytes)
    {
        ArchiveConnection connection = new(new ShortReads(bytes), s_patient);
        try
        {
            return await connection.ReceiveAsync<T>();
        }
        finally
        {
            connection.Abort();
        }
    }

    /// <summary>Stores the value, which is as good as comparing it: what is loaded in the same way is stored in the same way.</summary>
    private static byte[] Describe(T value) => Archive.Serialize(value);
}
