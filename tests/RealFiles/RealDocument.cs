namespace Stevedore.RealFiles.Tests;

/// <summary>A document in place at the beginning of a file: loaded with what it takes to store it as it was.</summary>
/// <param name="Value">The document's model.</param>
/// <param name="Options">How its program stores: the kind of strings and the code page; after loading the generation too.</param>
/// <param name="Consumed">The bytes that the document takes.</param>
internal sealed record RealDocument<T>(T Value, ArchiveOptions Options, long Consumed)
    where T : IArchivable, new()
{
    /// <summary>Loads the document, which its bodies find as <see cref="Archive.Document"/>.</summary>
    public static RealDocument<T> Load(byte[] bytes, ArchiveOptions options)
    {
        using MemoryStream stream = new(bytes);
        using Archive archive = new(stream, ArchiveMode.Load, options);
        T value = new();
        archive.Document = value;
        value.Serialize(archive);
        return new RealDocument<T>(value, options with { Schemas = archive.Schemas }, archive.Position);
    }

    public byte[] Save()
    {
        using MemoryStream stream = new();
        using (Archive archive = new(stream, ArchiveMode.Store, Options) { Document = Value })
            Value.Serialize(archive);
        return stream.ToArray();
    }
}
