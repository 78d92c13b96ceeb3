using Stevedore.Mfc;

namespace Stevedore.Fuzz.Model;

/// <summary>A body written by hand, and what MFC itself has: its values and its collections.</summary>
[Serializable]
public sealed partial class Register
{
    private int _number = 3;
    private string? _name = "name";
    private long _count = 70_000;
    private int[]? _numbers = [1, 2, 3];
    private Port? _port = new() { Name = "Bergen" };
    private MfcTime _time = new(11);
    private OleCurrency _money = new(-15);
    private OleVariant? _variant = new("text");
    private readonly ObList _objects = [new Port { Name = "one" }, null];
    private readonly StringArray _texts = ["a", "b"];
    private readonly MapStringToOb _map = new() { ["k"] = new Port { Name = "two" } };
    private readonly ByteArray _bytes = [1, 2, 3];

    public void Serialize(Archive archive)
    {
        archive.Exchange(ref _number);
        archive.Exchange(ref _name);
        archive.ExchangeCount(ref _count);
        archive.ExchangeArray(ref _numbers);
        archive.ExchangeObject(ref _port);
        archive.Exchange(ref _time);
        archive.Exchange(ref _money);
        if (archive.IsStoring)
            archive.Write(_variant);
        else
            _variant = archive.ReadOleVariant();
        _objects.Serialize(archive);
        _texts.Serialize(archive);
        _map.Serialize(archive);
        _bytes.Serialize(archive);
        if (archive.IsStoring)
            archive.WriteLine("the end");
        else
            archive.ReadLine();
    }
}
