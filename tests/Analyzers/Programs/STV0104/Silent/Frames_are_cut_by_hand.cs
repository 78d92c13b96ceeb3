using System.Buffers.Binary;
using System.Net.Sockets;
using Stevedore;

public sealed class FramedReader(NetworkStream stream)
{
    public IEnumerable<string?> Messages()
    {
        byte[] length = new byte[4];
        while (stream.ReadAtLeast(length, 4, throwOnEndOfStream: false) == 4)
        {
            byte[] frame = new byte[BinaryPrimitives.ReadInt32LittleEndian(length) & 0xFFFF];
            stream.ReadExactly(frame);
            using Archive archive = new(new MemoryStream(frame), ArchiveMode.Load);
            yield return archive.ReadString();
        }
    }
}
