using System.Buffers;
using Stevedore.Runtime.Tests.Archives.Model;

namespace Stevedore.Runtime.Tests.Archives.Transport;

/// <summary>A place to store to: runs a body against an archive there and returns the bytes that arrived.</summary>
internal sealed record Sink(string Name, Func<Action<Archive>, ArchiveOptions, byte[]> Store)
{
    public static IReadOnlyList<Sink> All { get; } =
    [
        new("an array", static (body, options) => Archive.Serialize(new Whole(body), options)),
        new("a memory stream", static (body, options) =>
        {
            using MemoryStream stream = new();
            ToStream(stream, body, options);
            return stream.ToArray();
        }),
        new("a stream that only takes", static (body, options) =>
        {
            using OneWayStream stream = new();
            ToStream(stream, body, options);
            return stream.Written;
        }),
        new("a file", static (body, options) => TemporaryFile.With(path =>
        {
            using (Archive archive = Archive.Create(path, options))
                body(archive);
            return File.ReadAllBytes(path);
        })),
        new("a buffer writer", static (body, options) =>
        {
            ArrayBufferWriter<byte> writer = new();
            Archive.Serialize(writer, new Whole(body), options);
            return writer.WrittenSpan.ToArray();
        }),
        new("a buffer writer without an array", static (body, options) =>
        {
            ArraylessWriter writer = new();
            Archive.Serialize(writer, new Whole(body), options);
            return writer.Written.ToArray();
        }),
        new("a buffer writer that is stingy", static (body, options) =>
        {
            StingyWriter writer = new();
            Archive.Serialize(writer, new Whole(body), options);
            return writer.Written;
        }),
    ];

    public override string ToString() => Name;

    private static void ToStream(Stream stream, Action<Archive> body, ArchiveOptions options)
    {
        using Archive archive = new(stream, ArchiveMode.Store, options);
        body(archive);
    }
}
