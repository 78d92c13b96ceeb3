using System.Formats.Nrbf;
using System.Reflection.Metadata;
using Stevedore.Generated;
using Stevedore.Payloads;

namespace Stevedore;

/// <summary>
/// Loads what <c>BinaryFormatter</c> stored, into the same classes, by generated code. <c>BinaryFormatter</c> itself takes no part.
/// </summary>
/// <remarks>
/// <para>
/// Every class, structure and enumeration that a payload may make must be <c>[Serializable] partial</c> in a project that references this
/// package, or one of the types of .NET that are known here. Types are found by their names, whatever their assemblies were; nothing is
/// ever loaded because a payload names it.
/// </para>
/// <para>
/// Fields are found by their names, those of bases as <c>Base+_field</c>. No constructor is run. A field that the payload does not have
/// must be marked <c>[OptionalField]</c>; one that the class does not have any more is passed over. Numbers may have become wider.
/// </para>
/// <para>The bytes are those of the .NET Remoting Binary Format, [MS-NRBF], decoded by System.Formats.Nrbf.</para>
/// </remarks>
public static class BinaryFormatterPayload
{
    /// <summary>Whether the bytes begin as a payload does.</summary>
    public static bool IsPayload(ReadOnlySpan<byte> bytes) => NrbfDecoder.StartsWithPayloadHeader(bytes);

    /// <summary>Whether the bytes at the position of the stream, which stays where it is, begin as a payload does.</summary>
    /// <exception cref="ArgumentException">The stream cannot be read or cannot seek.</exception>
    public static bool IsPayload(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        if (!stream.CanRead || !stream.CanSeek)
            throw new ArgumentException("The stream must be one that can be read and can seek.", nameof(stream));
        return NrbfDecoder.StartsWithPayloadHeader(stream);
    }

    /// <summary>Loads the object of a payload. The stream is read to the payload's end and stays open.</summary>
    /// <exception cref="ArchiveException">
    /// The payload is none, ends too early, has types that are not registered or fields that do not fit, or asks for more than the limits
    /// allow.
    /// </exception>
    public static object Load(Stream stream, BinaryFormatterOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        options ??= BinaryFormatterOptions.Default;
        CountedStream bytes = new(stream, options.Limits.MaxBytes);
        PayloadFailures failures = new(bytes);
        try
        {
            SerializationRecord root = NrbfDecoder.Decode(bytes, Decoding, leaveOpen: true);
            FrameworkTypes.Add();
            ExceptionTypes.Add();
            TypeTable.AddWaiting();
            PayloadGraph graph = new(options, new PayloadBudget(options.Limits, failures), failures);
            return graph.Load(root) switch
            {
                null => throw failures.BadData("The payload has no object."),
                UnknownObject unknown => throw failures.BadClass(
                    $"The payload holds a {unknown.TypeName}, {unknown.Reason}",
                    unknown.TypeName),
                { } value => value,
            };
        }
        catch (Exception cause) when (cause is not ArchiveException)
        {
            throw failures.Of(cause, "The payload is not valid");
        }
    }

    /// <summary>Loads the object of a payload.</summary>
    /// <exception cref="ArchiveException">
    /// The payload is none, ends too early, has types that are not registered or fields that do not fit, asks for more than the limits
    /// allow, or is followed by other bytes.
    /// </exception>
    public static object Load(ReadOnlyMemory<byte> bytes, BinaryFormatterOptions? options = null)
    {
        using Stream stream = StreamOver(bytes);
        object value = Load(stream, options);
        if (stream.Position < stream.Length)
            throw new ArchiveException(
                ArchiveError.TrailingData,
                $"{stream.Length - stream.Position} bytes follow the payload",
                stream.Position);
        return value;
    }

    /// <summary>Loads the object of a payload. The stream is read to the payload's end and stays open.</summary>
    /// <exception cref="ArchiveException">
    /// The payload is none, ends too early, has types that are not registered or fields that do not fit, asks for more than the limits
    /// allow, or its object is no <typeparamref name="T"/>.
    /// </exception>
    public static T Load<T>(Stream stream, BinaryFormatterOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        CountedStream counted = new(stream, long.MaxValue);
        return As<T>(Load(counted, options), counted.Count);
    }

    /// <summary>Loads the object of a payload.</summary>
    /// <exception cref="ArchiveException">
    /// The payload is none, ends too early, has types that are not registered or fields that do not fit, asks for more than the limits
    /// allow, is followed by other bytes, or its object is no <typeparamref name="T"/>.
    /// </exception>
    /// <example>
    /// <code>
    /// Ship ship = BinaryFormatterPayload.Load&lt;Ship&gt;(File.ReadAllBytes("old.bin"));
    /// Archive.Save("ship.dat", ship);
    /// </code>
    /// </example>
    public static T Load<T>(ReadOnlyMemory<byte> bytes, BinaryFormatterOptions? options = null) =>
        As<T>(Load(bytes, options), bytes.Length);

    /// <summary>
    /// Loads a value that is either an archive, as <see cref="Archive.Deserialize{T}(ReadOnlySpan{byte}, ArchiveOptions?)"/> does, or a
    /// payload of <c>BinaryFormatter</c>: for as long as there are files of both kinds. Which it is, its first 17 bytes say.
    /// </summary>
    /// <param name="bytes">The archive or the payload.</param>
    /// <param name="options">How the archive is loaded.</param>
    /// <param name="payloadOptions">How the payload is loaded.</param>
    /// <exception cref="ArchiveException">The bytes are neither, or not valid as what they are.</exception>
    public static T LoadEither<T>(
        ReadOnlyMemory<byte> bytes,
        ArchiveOptions? options = null,
        BinaryFormatterOptions? payloadOptions = null) => IsPayload(bytes.Span)
            ? Load<T>(bytes, payloadOptions)
            : Archive.Deserialize<T>(bytes.Span, options);

    /// <summary>
    /// Loads a value from a file that is either an archive, as <see cref="Archive.Load{T}(string, ArchiveOptions?)"/> does, or a payload of
    /// <c>BinaryFormatter</c>.
    /// </summary>
    /// <param name="path">The file.</param>
    /// <param name="options">How the archive is loaded.</param>
    /// <param name="payloadOptions">How the payload is loaded.</param>
    /// <exception cref="ArchiveException">The file is neither, or not valid as what it is.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static T LoadEither<T>(string path, ArchiveOptions? options = null, BinaryFormatterOptions? payloadOptions = null)
    {
        using (FileStream file = File.OpenRead(path))
        {
            if (IsPayload(file))
                return Load<T>(file, payloadOptions);
        }

        return Archive.Load<T>(path, options);
    }

    private static PayloadOptions Decoding { get; } = new()
    {
        UndoTruncatedTypeNames = true,
        TypeNameParseOptions = new TypeNameParseOptions { MaxNodes = 256 },
    };

    private static T As<T>(object value, long position) => value is T same
        ? same
        : throw new ArchiveException(
            ArchiveError.BadClass,
            $"The payload holds a {value.GetType()}, not a {typeof(T)}",
            position,
            value.GetType().FullName);

    private static MemoryStream StreamOver(ReadOnlyMemory<byte> bytes) =>
        System.Runtime.InteropServices.MemoryMarshal.TryGetArray(bytes, out ArraySegment<byte> segment)
            ? new MemoryStream(segment.Array!, segment.Offset, segment.Count, writable: false)
            : new MemoryStream(bytes.ToArray(), writable: false);
}
