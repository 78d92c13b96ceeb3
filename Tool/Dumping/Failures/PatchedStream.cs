using System.Buffers.Binary;
using System.Text;

namespace Stevedore.Tool.Dumping.Failures;

/// <summary>
/// The bytes of a file, some of them left out or put in at places that show while they are read. It gives one byte at a time, so that an
/// archive is never further than it has read.
/// </summary>
internal sealed class PatchedStream(byte[] bytes, int from) : Stream
{
    private readonly Queue<byte> _given = [];
    private int _position = from;
    private int _passing;
    private int _skipped;
    private int _inserted;
    private long _allInserted;

    /// <summary>Whether all bytes are read.</summary>
    public bool IsAtEnd => _position == bytes.Length && _given.Count == 0;

    /// <summary>How often something was changed.</summary>
    public int Patches { get; private set; }

    /// <summary>Whether the bytes are not those that a change is for.</summary>
    public bool IsRefused { get; private set; }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    /// <summary>Leaves the next bytes out.</summary>
    public void Skip(int count) => SkipBehind(0, count);

    /// <summary>Puts zeros before the next bytes.</summary>
    public void Insert(int count) => InsertBehind(0, count);

    /// <summary>A number has more bytes than are read of it: the others are left out, and must say nothing.</summary>
    public void SkipBehind(int read, int count)
    {
        Patches++;
        (_passing, _skipped) = (read, count);
        IsRefused |= _position + read + count > bytes.Length || (read > 0 && !IsExtension(bytes.AsSpan(_position, read + count), read));
        if (_passing == 0)
            EndPassing();
    }

    /// <summary>A number has fewer bytes than are read of it: zeros are put behind them.</summary>
    public void InsertBehind(int read, int count)
    {
        Patches++;
        (_passing, _inserted) = (read, count);
        // Zeros in a loop could go on for as long as a count says.
        _allInserted += count;
        IsRefused |= _allInserted > bytes.Length;
        if (_passing == 0)
            EndPassing();
    }

    /// <summary>Leaves out a string with its length.</summary>
    public void SkipString()
    {
        Patches++;
        using Archive archive = new(new MemoryStream(bytes, _position, bytes.Length - _position), ArchiveMode.Load);
        try
        {
            archive.ReadString();
            _position += (int)archive.Position;
        }
        catch (ArchiveException)
        {
            IsRefused = true;
        }
    }

    /// <summary>Gives a string in the form of a CString that the file has in another one.</summary>
    /// <param name="form">The form that the file has.</param>
    public void ConvertString(StringForm form)
    {
        Patches++;
        if (form.TryRead(bytes.AsSpan(_position), out string text, out int size))
        {
            _position += size;
            Give(text, form.IsReadAsBinary);
        }
        else
        {
            IsRefused = true;
        }
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        if (buffer.IsEmpty || IsRefused)
            return 0;
        if (_given.TryDequeue(out buffer[0]))
            return 1;
        if (_position >= bytes.Length)
            return 0;
        buffer[0] = bytes[_position++];
        if (_passing > 0 && --_passing == 0)
            EndPassing();
        return 1;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    /// <summary>Whether the highest bytes of a number are zeros, or the sign of those before them.</summary>
    private static bool IsExtension(ReadOnlySpan<byte> number, int size)
    {
        byte sign = (number[size - 1] & 0x80) != 0 ? (byte)0xFF : (byte)0;
        return !number[size..].ContainsAnyExcept((byte)0) || (sign != 0 && !number[size..].ContainsAnyExcept(sign));
    }

    private void EndPassing()
    {
        _position = Math.Min(bytes.Length, _position + _skipped);
        for (; _inserted > 0; _inserted--)
            _given.Enqueue(0);
        _skipped = 0;
    }

    private void Give(string text, bool asBinary)
    {
        byte[] prefix = asBinary ? new byte[sizeof(uint)] : [0xFF, 0xFE, 0xFF, 0xFF, 0, 0];
        if (asBinary)
            BinaryPrimitives.WriteInt32LittleEndian(prefix, text.Length);
        else
            BinaryPrimitives.WriteUInt16LittleEndian(prefix.AsSpan(4), (ushort)text.Length);
        foreach (byte value in prefix.Concat(Encoding.Unicode.GetBytes(text)))
            _given.Enqueue(value);
    }
}
