using System.Buffers;
using System.Diagnostics.CodeAnalysis;

namespace Stevedore;

/// <content>Loading bytes that may be something else, where that is no fault.</content>
public sealed partial class Archive
{
    /// <summary>
    /// Loads a value that was stored in place and takes all of the bytes, or says why it does not. Only what is wrong with the bytes is
    /// said so; mistakes of the program are thrown. It saves the <c>catch</c>, and takes as long as catching does.
    /// </summary>
    /// <typeparam name="T"><inheritdoc cref="Serialize{T}(T, ArchiveOptions?)" path="/typeparam"/></typeparam>
    /// <param name="bytes">The bytes.</param>
    /// <param name="value">The value, if it was loaded.</param>
    /// <param name="failure">What <see cref="Deserialize{T}(byte[], ArchiveOptions?)"/> would throw, if it was not.</param>
    /// <param name="options">How to read; <see langword="null"/> for the defaults.</param>
    /// <returns>Whether the value was loaded.</returns>
    /// <exception cref="ArgumentNullException">There are no bytes at all.</exception>
    /// <exception cref="InvalidOperationException">Nothing was generated for <typeparamref name="T"/>.</exception>
    /// <example>
    /// <code>
    /// byte[] bytes = File.ReadAllBytes("delia.dat");
    /// if (Archive.TryDeserialize&lt;Ship&gt;(bytes, out Ship? ship, out ArchiveException? failure))
    ///     Console.WriteLine(ship.Name);
    /// else
    ///     Console.WriteLine($"{failure.Error} at byte {failure.Position}");
    /// </code>
    /// </example>
    public static bool TryDeserialize<T>(
        byte[] bytes,
        [MaybeNullWhen(false)] out T value,
        [NotNullWhen(false)] out ArchiveException? failure,
        ArchiveOptions? options = null)
    {
        try
        {
            value = Deserialize<T>(bytes, options);
            failure = null;
            return true;
        }
        catch (ArchiveException e)
        {
            value = default;
            failure = e;
            return false;
        }
    }

    /// <inheritdoc cref="TryDeserialize{T}(byte[], out T, out ArchiveException?, ArchiveOptions?)"/>
    public static bool TryDeserialize<T>(
        ReadOnlySpan<byte> bytes,
        [MaybeNullWhen(false)] out T value,
        [NotNullWhen(false)] out ArchiveException? failure,
        ArchiveOptions? options = null)
    {
        try
        {
            value = Deserialize<T>(bytes, options);
            failure = null;
            return true;
        }
        catch (ArchiveException e)
        {
            value = default;
            failure = e;
            return false;
        }
    }

    /// <inheritdoc cref="TryDeserialize{T}(byte[], out T, out ArchiveException?, ArchiveOptions?)"/>
    public static bool TryDeserialize<T>(
        ReadOnlySequence<byte> bytes,
        [MaybeNullWhen(false)] out T value,
        [NotNullWhen(false)] out ArchiveException? failure,
        ArchiveOptions? options = null)
    {
        try
        {
            value = Deserialize<T>(bytes, options);
            failure = null;
            return true;
        }
        catch (ArchiveException e)
        {
            value = default;
            failure = e;
            return false;
        }
    }

    /// <summary>
    /// Loads a value as <see cref="Deserialize{T}(Stream, ArchiveOptions?)"/> does, or says why it does not. A stream that can seek is
    /// where it was before, then, so that something else can be tried.
    /// </summary>
    /// <typeparam name="T"><inheritdoc cref="Serialize{T}(T, ArchiveOptions?)" path="/typeparam"/></typeparam>
    /// <param name="stream">The stream, which stays open.</param>
    /// <param name="value">The value, if it was loaded.</param>
    /// <param name="failure">What <see cref="Deserialize{T}(Stream, ArchiveOptions?)"/> would throw, if it was not.</param>
    /// <param name="options">How to read; <see langword="null"/> for the defaults.</param>
    /// <returns>Whether the value was loaded.</returns>
    /// <exception cref="ArgumentNullException">The stream is null.</exception>
    /// <exception cref="ArgumentException">The stream cannot be read.</exception>
    /// <exception cref="InvalidOperationException">Nothing was generated for <typeparamref name="T"/>.</exception>
    /// <exception cref="IOException">The stream failed.</exception>
    public static bool TryDeserialize<T>(
        Stream stream,
        [MaybeNullWhen(false)] out T value,
        [NotNullWhen(false)] out ArchiveException? failure,
        ArchiveOptions? options = null)
    {
        EnsureReadable(stream);
        long start = stream.CanSeek ? stream.Position : 0;
        try
        {
            value = Deserialize<T>(stream, options);
            failure = null;
            return true;
        }
        catch (ArchiveException e)
        {
            if (stream.CanSeek)
                stream.Position = start;
            value = default;
            failure = e;
            return false;
        }
    }
}
