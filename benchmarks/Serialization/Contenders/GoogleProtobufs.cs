using System.Buffers;
using Google.Protobuf;

namespace Serialization.Contenders;

/// <summary>
/// Google.Protobuf, whose classes are generated from <c>Messages.proto</c>: the only one that cannot store the classes of the others.
/// </summary>
internal readonly struct GoogleProtobufs<T> : IContender<T> where T : IMessage<T>, new()
{
    private static readonly MessageParser<T> s_parser = new(static () => new T());

    public static string Name => "Google.Protobuf";

    public void Store(ArrayBufferWriter<byte> writer, T value) => value.WriteTo(writer);

    public T Load(byte[] bytes) => s_parser.ParseFrom(bytes);
}
