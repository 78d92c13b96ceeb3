using System.Runtime.CompilerServices;

namespace Stevedore.Tool.Tests.Inspection;

/// <summary>
/// Where the objects of a document begin, by knowledge that owes nothing to what is tested: the document is loaded with its classes, and
/// each object is noted at the moment at which the archive makes it, which is when its tag has been read.
/// </summary>
internal sealed class LoadedTruth
{
    private static readonly Lock s_noting = new();
    [ThreadStatic]
    private static LoadedTruth? s_current;

    private readonly List<(long Body, string Name)> _bodies = [];
    private Func<long> _position = static () => 0;

    /// <summary>Where each object's tag begins, and its class.</summary>
    public List<(long Offset, string Name)> Objects { get; } = [];

    /// <summary>Where each class is introduced, and its name.</summary>
    public List<(long Offset, string Name)> Classes { get; } = [];

    /// <summary>Loads a document that begins at a position.</summary>
    public static LoadedTruth Of(byte[] bytes, int start, ArchiveOptions options, Action<Archive> load)
    {
        NoteAllClasses();
        using MemoryStream stream = new(bytes, start, bytes.Length - start);
        // An archive that tells a trace of each body makes every object by what its class is registered with.
        using Archive archive = new(stream, ArchiveMode.Load, options with { Trace = new Silent() });
        LoadedTruth truth = new() { _position = () => start + archive.Position };
        s_current = truth;
        try
        {
            load(archive);
        }
        finally
        {
            s_current = null;
        }
        foreach ((long body, string name) in truth._bodies)
            truth.Add(bytes, (int)body, name);
        return truth;
    }

    private void Add(byte[] bytes, int body, string name)
    {
        const int Head = 6;
        int newTag = body - Head - name.Length;
        bool isNew = newTag >= 0
            && !Classes.Any(known => known.Name == name)
            && bytes.AsSpan(newTag, 2).SequenceEqual<byte>([0xFF, 0xFF])
            && bytes.AsSpan(newTag + Head, name.Length).SequenceEqual(System.Text.Encoding.ASCII.GetBytes(name));
        bool isBig = body >= Head && bytes.AsSpan(body - Head, 2).SequenceEqual<byte>([0xFF, 0x7F]) && bytes[body - 1] >= 0x80;
        int tag = isNew ? newTag : isBig ? body - Head : body - sizeof(ushort);
        if (isNew)
            Classes.Add((tag, name));
        Objects.Add((tag, name));
    }

    private static void NoteAllClasses()
    {
        lock (s_noting)
        {
            foreach (Type type in typeof(LoadedTruth).Assembly.GetTypes())
            {
                if (type.IsGenericTypeDefinition || !type.IsDefined(typeof(SerializableAttribute), inherit: false))
                    continue;
                if (RuntimeClass.Find(type) is { } runtimeClass && CreatorOf(runtimeClass) is { } create && create.Target is not Noting)
                    CreatorOf(runtimeClass) = new Noting(runtimeClass.Name, create).Create;
            }
        }
    }

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Creator>k__BackingField")]
    private static extern ref Func<object>? CreatorOf(RuntimeClass runtimeClass);

    private sealed class Silent : ArchiveTrace;

    private sealed class Noting(string name, Func<object> create)
    {
        public object Create()
        {
            s_current?._bodies.Add((s_current._position(), name));
            return create();
        }
    }
}
