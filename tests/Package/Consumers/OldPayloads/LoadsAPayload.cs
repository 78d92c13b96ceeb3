using Stevedore;

// What BinaryFormatter stored in a program of the same class, as its database has it.
byte[] payload = Convert.FromBase64String(
    "AAEAAAD/////AQAAAAAAAAAMAgAAADtucmJmLCBWZXJzaW9uPTEuMC4wLjAsIEN1bHR1cmU9bmV1dHJhbCwgUHVibGljS2V5VG9rZW49bnVs"
    + "bAUBAAAABUNyYXRlAwAAAAZfZ29vZHMHX3BpZWNlcwROZXh0AQAECAVDcmF0ZQIAAAACAAAABgMAAAADdGVhDAAAAAkBAAAACw==");

Crate crate = BinaryFormatterPayload.Load<Crate>(payload);
Crate again = BinaryFormatterPayload.LoadEither<Crate>(Archive.Serialize(crate));
Console.WriteLine($"{crate} and {again}; {ReferenceEquals(crate, crate.Next)}, {ReferenceEquals(again, again.Next)}");

[Serializable]
internal sealed partial class Crate
{
    private readonly string _goods;
    private readonly int _pieces;

    public Crate(string goods, int pieces)
    {
        _goods = goods;
        _pieces = pieces;
    }

    public Crate? Next;

    public override string ToString() => $"{_pieces} pieces of {_goods}";
}
