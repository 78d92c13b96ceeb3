namespace Stevedore.Soak;

/// <summary>A message that can tell whether it is the one that was sent.</summary>
[Serializable]
internal sealed partial class Parcel
{
    /// <summary>Garbage does not begin so.</summary>
    [Magic] private const ulong Mark = 0x9E3779B97F4A7C15;

    private readonly int _client;
    private readonly int _number;
    private readonly string _label;
    private readonly byte[] _content;
    private readonly int _checksum;

    public Parcel(int client, int number, int size)
    {
        _client = client;
        _number = number;
        _label = $"parcel {number} of {client}";
        _content = new byte[size];
        new Random(HashCode.Combine(client, number)).NextBytes(_content);
        _checksum = Checksum();
    }

    /// <summary>For loading.</summary>
    private Parcel()
    {
        _label = "";
        _content = [];
    }

    public int Client => _client;

    /// <summary>Counts the messages of a connection from 0.</summary>
    public int Number => _number;

    public bool IsWhole => _checksum == Checksum() && _label == $"parcel {_number} of {_client}";

    /// <summary>The same for the same bytes in every process, unlike <see cref="HashCode"/>.</summary>
    private int Checksum()
    {
        int sum = _client * 31 + _number;
        foreach (byte value in _content)
            sum = unchecked(sum * 31 + value);
        return sum;
    }
}
