using System.Buffers;

namespace Serialization.Contenders;

/// <summary>
/// One way to store and load a value. Contenders are structures and called through a constrained type parameter, so that no delegate and no
/// interface stands between the measuring loop and them.
/// </summary>
internal interface IContender<T>
{
    static abstract string Name { get; }

    void Store(ArrayBufferWriter<byte> writer, T value);

    T Load(byte[] bytes);
}
