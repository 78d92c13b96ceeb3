using System.Buffers;
using System.Text;

namespace Serialization.Contenders;

/// <summary>A hand-written pair of a BinaryWriter and a BinaryReader, over a stream that is used again.</summary>
internal readonly struct BinaryWriters<T, TCode> : IContender<T> where TCode : struct, IBinaryCode<T>
{
    private static readonly MemoryStream s_stream = new();

    public static string Name => "BinaryWriter";

    public void Store(ArrayBufferWriter<byte> writer, T value)
    {
        s_stream.SetLength(0);
        using (BinaryWriter binary = new(s_stream, Encoding.UTF8, leaveOpen: true))
            default(TCode).Write(binary, value);
        writer.Write(s_stream.GetBuffer().AsSpan(0, (int)s_stream.Length));
    }

    public T Load(byte[] bytes)
    {
        using BinaryReader binary = new(new MemoryStream(bytes));
        return default(TCode).Read(binary);
    }
}

/// <summary>What one writes by hand for a class.</summary>
internal interface IBinaryCode<T>
{
    void Write(BinaryWriter writer, T value);

    T Read(BinaryReader reader);
}
