using Stevedore.Mfc;

namespace Stevedore.Runtime.Tests.Connections;

/// <summary>A message: a number, a text, bytes, and references to crates.</summary>
internal sealed class Parcel : IArchivable
{
    private int _number;
    private string? _text = "";
    private byte[]? _content = [];
    private ObArray? _crates;

    public static RuntimeClass Class { get; } = RuntimeClass.Register("Parcel", RuntimeClass.NoSchema, create: static () => new Parcel());

    public int Number { get => _number; set => _number = value; }

    public string? Text { get => _text; set => _text = value; }

    public byte[]? Content { get => _content; set => _content = value; }

    public ObArray? Crates { get => _crates; set => _crates = value; }

    public void Serialize(Archive archive)
    {
        archive.Exchange(ref _number);
        archive.Exchange(ref _text);
        archive.ExchangeArray(ref _content);
        archive.ExchangeObject(ref _crates);
    }

    public static Parcel Large(int number, int size) =>
        new() { Number = number, Text = $"parcel {number}", Content = Sockets.Noise.Bytes(size, number) };
}
