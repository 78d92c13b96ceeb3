using System.Text;

namespace Stevedore;

/// <summary>How an archive reads and writes. All of it has a default that suits a Unicode build of an MFC program.</summary>
public sealed record ArchiveOptions
{
    /// <summary>The smallest <see cref="BufferSize"/>: enough for any scalar and any prefix.</summary>
    public const int MinBufferSize = 128;

    private readonly int _bufferSize = 4096;

    /// <summary>The options of an archive that names none.</summary>
    public static ArchiveOptions Default { get; } = new();

    /// <summary>The code page of strings that are not Unicode; <see langword="null"/>: Windows code page 1252.</summary>
    public Encoding? AnsiEncoding { get; init; }

    /// <summary>
    /// Whether a string is stored in UTF-16, as by an MFC program built with UNICODE, or in <see cref="AnsiEncoding"/>. Loading
    /// understands both whatever is said here. Lines of text are loaded and stored in this form.
    /// </summary>
    public bool UnicodeStrings { get; init; } = true;

    /// <summary>
    /// Whether null strings and null collections can be stored. They have a form that MFC reads as empty (see docs/wire-format.md).
    /// Off, they are refused with <see cref="ArchiveError.NullRefused"/>, so that the bytes have nothing that MFC itself would not write.
    /// </summary>
    public bool AllowNulls { get; init; } = true;

    /// <summary>
    /// Whether bytes may follow the value in calls that load a whole value, such as
    /// <see cref="Archive.Load{T}(string, ArchiveOptions?)"/>; they are left alone then. Off, such a call fails with
    /// <see cref="ArchiveError.TrailingData"/>: a document of another layout often loads without any other error. Turn it on for files that
    /// go on behind the archive.
    /// </summary>
    public bool AllowTrailingData { get; init; }

    /// <summary>
    /// Whether a count may have 64 bits, as in a 64-bit MFC program: the bytes <c>FFFF FFFFFFFF</c> then say that they follow. In a 32-bit
    /// program, and off, these bytes are themselves a count.
    /// </summary>
    public bool LongCounts { get; init; } = true;

    /// <summary>What a loading archive accepts at the most.</summary>
    public ArchiveLimits Limits { get; init; } = ArchiveLimits.Default;

    /// <summary>The classes that can be loaded by name; <see langword="null"/>: every class registered in the process.</summary>
    public ClassTable? Classes { get; init; }

    /// <summary>
    /// The schemas in which to store classes, instead of each class's own; classes that are not in it are stored in their own.
    /// </summary>
    public SchemaTable? Schemas { get; init; }

    /// <summary>Who is told of what a loading archive reads; <see langword="null"/>: nobody.</summary>
    public ArchiveTrace? Trace { get; init; }

    /// <summary>Who reads what is stored.</summary>
    public ArchivePeer Peer { get; init; } = ArchivePeer.Any;

    /// <summary>
    /// The size of the buffer in bytes, at least <see cref="MinBufferSize"/>. Default: 4096, as MFC's. An archive that opens its file
    /// itself takes 64 KB if this is less.
    /// </summary>
    public int BufferSize
    {
        get => _bufferSize;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, MinBufferSize);
            _bufferSize = value;
        }
    }

    /// <summary>
    /// Whether the options may refer to an assembly that can be unloaded: by the classes in <see cref="Schemas"/>, or by a trace or an
    /// encoding of its own. What keeps options for a later call must not keep these.
    /// </summary>
    internal bool IsTiedToAssembly => Schemas is not null || Trace is not null || AnsiEncoding is { } encoding
        && (encoding.GetType().IsCollectible || encoding.DecoderFallback.GetType().IsCollectible
            || encoding.EncoderFallback.GetType().IsCollectible);

    /// <summary>The code page that <see cref="AnsiEncoding"/> means.</summary>
    internal Encoding CodePage => AnsiEncoding ?? CodePage1252;

    /// <summary>Windows code page 1252, whether or not the process has registered the code pages.</summary>
    internal static Encoding CodePage1252 { get; } = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;
}
