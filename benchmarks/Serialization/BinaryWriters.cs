using System.Buffers;

namespace Serialization;

internal static class BinaryWriters
{
    [ThreadStatic]
    private static MemoryStream? s_stream;

    /// <summary>A hand-written BinaryWriter and BinaryReader pair over a stream that is used again.</summary>
    public static Contender Contender(Action<BinaryWriter> store, Func<BinaryReader, object> load) => new(
        "BinaryWriter",
        writer =>
        {
            MemoryStream stream = s_stream ??= new MemoryStream();
            stream.SetLength(0);
            using (BinaryWriter binary = new(stream, System.Text.Encoding.UTF8, leaveOpen: true))
                store(binary);
            writer.Write(stream.GetBuffer().AsSpan(0, (int)stream.Length));
        },
        bytes =>
        {
            using BinaryReader binary = new(new MemoryStream(bytes));
            return load(binary);
        });
}
