using Stevedore.Runtime.Tests.Archives.Model;

namespace Stevedore.Runtime.Tests.Archives.Transport;

/// <summary>A place to load from: runs a body against an archive over the bytes.</summary>
internal sealed record Source(string Name, Action<byte[], Action<Archive>, ArchiveOptions> Load)
{
    /// <summary>Sources that know how many bytes are still to come.</summary>
    public static IReadOnlyList<Source> OfKnownLength { get; } =
    [
        new("an array", static (bytes, body, options) =>
        {
            Whole.IsLoadedBy(body);
            Archive.Deserialize<Whole>(bytes, AsFarAsTheBodyGoes(options));
        }),
        new("a span", static (bytes, body, options) =>
        {
            Whole.IsLoadedBy(body);
            Archive.Deserialize<Whole>(bytes.AsSpan(), AsFarAsTheBodyGoes(options));
        }),
        InSegments(1),
        InSegments(3),
        InSegments(int.MaxValue),
        new("a memory stream", static (bytes, body, options) => FromStream(new MemoryStream(bytes), body, options)),
    ];

    /// <summary>Sources that cannot tell what is to come.</summary>
    public static IReadOnlyList<Source> OfUnknownLength { get; } =
    [
        new("a pipe", static (bytes, body, options) => FromStream(new PipeStream(bytes), body, options)),
        new("a trickle", static (bytes, body, options) => FromStream(new PipeStream(bytes, 1), body, options)),
        new("a pipe with a boundary in the middle", static (bytes, body, options) =>
            FromStream(new PipeStream(bytes, boundary: bytes.Length / 2), body, options)),
    ];

    public static IReadOnlyList<Source> All { get; } =
    [
        .. OfKnownLength,
        .. OfUnknownLength,
        new("a file", static (bytes, body, options) => TemporaryFile.With(path =>
        {
            File.WriteAllBytes(path, bytes);
            using Archive archive = Archive.OpenRead(path, options);
            body(archive);
            return path;
        })),
        new("a stream that is read ahead", static (bytes, body, options) =>
        {
            Whole.IsLoadedBy(body);
            Archive.LoadAsync<Whole>(new PipeStream(bytes, 100), AsFarAsTheBodyGoes(options)).GetAwaiter().GetResult();
        }),
    ];

    public override string ToString() => Name;

    private static Source InSegments(int size) => new(
        size == int.MaxValue ? "one segment" : $"segments of {size}",
        (bytes, body, options) =>
        {
            Whole.IsLoadedBy(body);
            Archive.Deserialize<Whole>(Segment.Sequence(bytes, size), AsFarAsTheBodyGoes(options));
        });

    private static ArchiveOptions AsFarAsTheBodyGoes(ArchiveOptions options) => options with { AllowTrailingData = true };

    private static void FromStream(Stream stream, Action<Archive> body, ArchiveOptions options)
    {
        using (stream)
        using (Archive archive = new(stream, ArchiveMode.Load, options))
            body(archive);
    }
}
