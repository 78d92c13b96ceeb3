using System.Buffers;

namespace Stevedore;

/// <content>
/// Whole values whose type the program has as a <see cref="Type"/> only. No reflection: what is not registered is refused.
/// </content>
public sealed partial class Archive
{
    /// <summary>
    /// Whether there is code for whole values of a type, so that calls with it as a <see cref="Type"/> take them. Who chooses between
    /// serializers asks this.
    /// </summary>
    /// <param name="type">
    /// The type; see <see cref="Serialize(object?, Type, ArchiveOptions?)"/>. An abstract class or an interface has code if it is an
    /// <see cref="IArchivable"/> itself.
    /// </param>
    /// <exception cref="ArgumentNullException">The type is null.</exception>
    public static bool CanSerialize(Type type)
    {
        ArgumentNullException.ThrowIfNull(type);
        return RootType.Find(type) is not null
            || type.IsAssignableTo(typeof(IArchivable)) && (type.IsAbstract || RuntimeClass.Find(type)?.Creator is not null);
    }

    /// <summary>
    /// Stores a value in place and returns its bytes: those of <see cref="Serialize{T}(T, ArchiveOptions?)"/> with the type as
    /// <c>T</c>.
    /// </summary>
    /// <param name="value">The value.</param>
    /// <param name="type">
    /// A class that is <c>[Serializable]</c> and <c>partial</c>, a primitive, a string, a byte array, or any other type that a call of a
    /// loaded assembly or a line <c>[assembly: ArchiveRoot(typeof(…))]</c> names. An abstract class or an interface stands for an object of
    /// any registered class that fits, which is stored as a reference is.
    /// </param>
    /// <param name="options">How to write; <see langword="null"/> for the defaults.</param>
    /// <exception cref="ArgumentNullException">The type is null; or the value is, and values of the type cannot be.</exception>
    /// <exception cref="ArgumentException">
    /// The value is not of the type, or of a class derived from it, or has members that cannot be stored.
    /// </exception>
    /// <exception cref="InvalidOperationException">Nothing was generated for the type.</exception>
    /// <exception cref="ArchiveException">
    /// A limit is exceeded, a null is refused, or there are more bytes than an array can have, which a stream can.
    /// </exception>
    /// <example>
    /// <code>
    /// object message = new Port { Name = "Oslo" };
    /// byte[] bytes = Archive.Serialize(message, message.GetType());
    /// object? again = Archive.Deserialize(message.GetType(), bytes);
    /// </code>
    /// </example>
    public static byte[] Serialize(object? value, Type type, ArchiveOptions? options = null)
    {
        EnsureIsOf(value, type);
        Archive archive = Rent(ArchiveMode.Store, options);
        archive.StoreToMemory(Array.MaxLength);
        try
        {
            archive.StoreRoot(value, type);
            return archive.Buffer.Written.ToArray();
        }
        finally
        {
            archive.Return();
        }
    }

    /// <summary>
    /// Stores a value in place into a buffer writer, as <see cref="Serialize{T}(IBufferWriter{byte}, T, ArchiveOptions?)"/> does with the
    /// type as <c>T</c>.
    /// </summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The value.</param>
    /// <param name="type"><inheritdoc cref="Serialize(object?, Type, ArchiveOptions?)" path="/param[@name='type']"/></param>
    /// <param name="options">How to write; <see langword="null"/> for the defaults.</param>
    /// <inheritdoc cref="Serialize(object?, Type, ArchiveOptions?)" path="/exception"/>
    public static void Serialize(IBufferWriter<byte> writer, object? value, Type type, ArchiveOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(writer);
        EnsureIsOf(value, type);
        Archive archive = Rent(ArchiveMode.Store, options);
        archive.Buffer.WriteTo(writer, archive._options.BufferSize);
        try
        {
            archive.StoreRoot(value, type);
            archive.Buffer.Spill();
        }
        finally
        {
            archive.Return();
        }
    }

    /// <summary>
    /// Stores a value in place into a stream, as <see cref="Serialize{T}(Stream, T, ArchiveOptions?)"/> does with the type as <c>T</c>.
    /// </summary>
    /// <param name="stream">The stream, which stays open and is not flushed.</param>
    /// <param name="value">The value.</param>
    /// <param name="type"><inheritdoc cref="Serialize(object?, Type, ArchiveOptions?)" path="/param[@name='type']"/></param>
    /// <param name="options">How to write; <see langword="null"/> for the defaults.</param>
    /// <exception cref="IOException">The stream failed.</exception>
    /// <inheritdoc cref="Serialize(object?, Type, ArchiveOptions?)" path="/exception"/>
    public static void Serialize(Stream stream, object? value, Type type, ArchiveOptions? options = null)
    {
        EnsureWritable(stream);
        EnsureIsOf(value, type);
        Archive archive = Rent(ArchiveMode.Store, options);
        archive.StoreToMemory();
        try
        {
            archive.StoreRoot(value, type);
            foreach (ReadOnlyMemory<byte> piece in archive.Buffer.Written)
                stream.Write(piece.Span);
        }
        finally
        {
            archive.Return();
        }
    }

    /// <summary>
    /// Loads a value that was stored in place and takes all of the bytes, as <see cref="Deserialize{T}(byte[], ArchiveOptions?)"/> does
    /// with the type as <c>T</c>.
    /// </summary>
    /// <param name="type"><inheritdoc cref="Serialize(object?, Type, ArchiveOptions?)" path="/param[@name='type']"/></param>
    /// <param name="bytes">The bytes.</param>
    /// <param name="options">How to read; <see langword="null"/> for the defaults.</param>
    /// <returns>The value; <see langword="null"/> only where values of the type may be.</returns>
    /// <exception cref="ArgumentNullException">The type or the bytes are null.</exception>
    /// <exception cref="InvalidOperationException">Nothing was generated for the type.</exception>
    /// <exception cref="ArchiveException">
    /// The bytes are not those of such a value, a limit is exceeded, or there are bytes left and
    /// <see cref="ArchiveOptions.AllowTrailingData"/> is off (<see cref="ArchiveError.TrailingData"/>).
    /// </exception>
    public static object? Deserialize(Type type, byte[] bytes, ArchiveOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(type);
        ArgumentNullException.ThrowIfNull(bytes);
        return RentFor(bytes, options).LoadWholeAndReturn(type, bytes.Length);
    }

    /// <inheritdoc cref="Deserialize(Type, byte[], ArchiveOptions?)"/>
    public static object? Deserialize(Type type, ReadOnlySpan<byte> bytes, ArchiveOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(type);
        return RentFor(bytes, options).LoadWholeAndReturn(type, bytes.Length);
    }

    /// <inheritdoc cref="Deserialize(Type, byte[], ArchiveOptions?)"/>
    public static object? Deserialize(Type type, ReadOnlySequence<byte> bytes, ArchiveOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(type);
        return RentFor(bytes, options).LoadWholeAndReturn(type, bytes.Length);
    }

    /// <summary>
    /// Loads a value that was stored in place from where a stream is, as <see cref="Deserialize{T}(Stream, ArchiveOptions?)"/> does with
    /// the type as <c>T</c>.
    /// </summary>
    /// <param name="type"><inheritdoc cref="Serialize(object?, Type, ArchiveOptions?)" path="/param[@name='type']"/></param>
    /// <param name="stream">The stream, which stays open.</param>
    /// <param name="options">How to read; <see langword="null"/> for the defaults.</param>
    /// <returns>The value; <see langword="null"/> only where values of the type may be.</returns>
    /// <exception cref="ArgumentNullException">The type or the stream is null.</exception>
    /// <exception cref="ArgumentException">The stream cannot be read.</exception>
    /// <exception cref="InvalidOperationException">Nothing was generated for the type.</exception>
    /// <exception cref="ArchiveException">
    /// The bytes are not those of such a value, a limit is exceeded, or there are bytes left in a stream that cannot seek.
    /// </exception>
    /// <exception cref="IOException">The stream failed.</exception>
    public static object? Deserialize(Type type, Stream stream, ArchiveOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(type);
        Archive archive = RentFor(stream, options);
        try
        {
            object? value = archive.LoadRoot(type);
            archive.EnsureEndOf(stream);
            return value;
        }
        finally
        {
            archive.GiveBackAndReturn();
        }
    }

    private static void EnsureIsOf(object? value, Type type)
    {
        ArgumentNullException.ThrowIfNull(type);
        if (value is null && type.IsValueType && Nullable.GetUnderlyingType(type) is null)
            throw new ArgumentNullException(nameof(value));
        if (value is not null && !type.IsInstanceOfType(value))
            throw new ArgumentException($"A {value.GetType()} is no {type}.", nameof(value));
    }

    private object? LoadWholeAndReturn(Type type, long length)
    {
        try
        {
            object? value = LoadRoot(type);
            EnsureWhole(length);
            return value;
        }
        finally
        {
            Return();
        }
    }

    private void StoreRoot(object? value, Type type)
    {
        if (RootType.Find(type) is { } known)
        {
            known.Store(this, value);
            return;
        }
        ArgumentNullException.ThrowIfNull(value);
        if (type.IsValueType || value is not IArchivable archivable)
            throw RuntimeClass.NotKnownByType(type);
        if (value.GetType() == type)
            StoreObject(archivable);
        else if (type.IsAbstract)
            WriteObject(archivable);
        else
            throw GivenAsBase(value, type);
    }

    private object? LoadRoot(Type type) => RootType.Find(type) is { } known ? known.Load(this) : LoadClass(type);

    private object LoadClass(Type type)
    {
        try
        {
            Bodies.EnterRoot();
            object value = type.IsAbstract ? ReadReference(type) ?? throw NullWhereExpected(type) : LoadInPlace(type);
            Bodies.LeaveRoot(this);
            return value;
        }
        catch (ArchiveException e) when (e.Place.IsInRoot(type))
        {
            throw;
        }
    }

    private object LoadInPlace(Type type)
    {
        Func<object> create = RuntimeClass.Find(type)?.Creator ?? throw RuntimeClass.NotKnownByType(type);
        object value = create() ?? throw RuntimeClass.MadeNothing(type);
        _root = value;
        _isRootWithoutNumber = LoadedObjects.Count == 0;
        BodyOf(value).Serialize(this);
        _root = null;
        _isRootWithoutNumber = false;
        object real = RealRoot(value);
        EnsureFits(real, type);
        return real;
    }

    private object? ReadReference(Type type)
    {
        object? value = ReadAny(type);
        if (value is not null)
            EnsureFits(value, type);
        return value;
    }

    private void EnsureFits(object value, Type type)
    {
        if (!type.IsInstanceOfType(value))
            throw WrongClass(value.GetType(), type);
    }
}
