using Orleans.Serialization;

namespace Stevedore.Orleans;

/// <summary>The archive that goes on over all archivable values of one call, in one direction.</summary>
/// <param name="options">How it is written and read; <see langword="null"/> for the defaults.</param>
#pragma warning disable CA1001 // It is memory, and the archive over it: neither has anything to let go of.
internal sealed class ArchivedCall(ArchiveOptions? options)
#pragma warning restore CA1001
{
    private readonly PieceStream _pieces = new();
    private Archive? _archive;

    /// <summary>The number that Orleans has given to the value that was stored or loaded last; 0 before the first.</summary>
    public uint LastReference { get; private set; }

    /// <summary>Stores the next value, and returns its bytes until the next one is stored.</summary>
    /// <exception cref="SerializerException">It cannot be stored.</exception>
    public ReadOnlySpan<byte> Store(object value, uint reference)
    {
        _archive ??= new Archive(_pieces, ArchiveMode.Store, options);
        _pieces.Clear();
        try
        {
            _archive.WriteObject(value);
            _archive.Flush();
        }
        catch (Exception e) when (e is ArchiveException or ArgumentException or InvalidOperationException)
        {
            throw new SerializerException($"A {value.GetType()} cannot be stored: {e.Message}", e);
        }
        LastReference = reference;
        return _pieces.Written;
    }

    /// <summary>Loads the next value, which must take all of the bytes.</summary>
    /// <exception cref="SerializerException">The bytes are not valid.</exception>
    public object Load(byte[] bytes, uint reference)
    {
        _archive ??= new Archive(_pieces, ArchiveMode.Load, options);
        _pieces.Give(bytes);
        object? value;
        try
        {
            value = _archive.ReadObject();
        }
        catch (ArchiveException e)
        {
            throw new SerializerException($"The bytes of an archivable value are not valid: {e.Message}", e);
        }
        if (_pieces.HasRest || !_archive.IsBufferEmpty)
            throw new SerializerException("There are bytes left behind an archivable value.");
        LastReference = reference;
        return value ?? throw NoValue();
    }

    /// <summary>What is told of an archivable value without one.</summary>
    public static SerializerException NoValue() => new("An archivable value has no bytes, or they are a null.");

    /// <summary>What is told of values that no writer has stored in this order.</summary>
    public static SerializerException OutOfOrder() =>
        new("The archivable values of a call are not in the order in which they were stored.");
}
