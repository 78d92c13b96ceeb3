using Google.Protobuf;

namespace Serialization;

internal static class Protobufs
{
    public static Contender Contender<T>(T value, MessageParser<T> parser) where T : IMessage<T> => new(
        "Google.Protobuf",
        writer => value.WriteTo(writer),
        bytes => parser.ParseFrom(bytes));
}
