using System.Runtime.InteropServices;
using System.Runtime.Serialization;
using Stevedore;

namespace Cargo;

[Serializable]
[RuntimeClass("CManifest3", Schema = 3, Versionable = true)]
[FormerName("CCargoList")]
internal sealed partial class Ledger : IDeserializationCallback
{
    [Magic] private const string Signature = "SHIP";
    [Magic] private const ushort Mark = 0x1234;
    private byte _flags;
    [Removed(2)] private ushort _formerCode;
    [OptionalField(VersionAdded = 2)] private int _weight;
    [When(nameof(HasPort))] private Port? _port;
    [When(nameof(HasPort))] private string _berth = "";
    [WireType(WireType.UInt16)] private int _level;
    [WireType(WireType.Byte), NetworkOrder] private Kind _kind;
    [NetworkOrder] private uint _address;
    [MarshalAs(UnmanagedType.VariantBool)] private bool _isLate;
    [WireType(WireType.Time32)] private DateTimeOffset _written = DateTimeOffset.UnixEpoch;
    [WireType(WireType.Currency)] private decimal _price;
    [CodePage(932)] private string _japanese = "";
    [FixedLength(12), WireType(WireType.AnsiString)] private string _isoCode = "";
    [Count(WireType.UInt16)] private string _counted = "";
    [FixedLength(8)] private readonly byte[] _raw = new byte[8];
    [FixedLength(2, 1)] private string[][] _names = [["a"], ["b"]];
    [Count(WireType.Byte)] private List<ushort> _seals = [];
    [Count(WireType.Byte)] private List<Vector> _places = [];
    [NullTerminated] private List<Port> _ports = [];
    [NestedArchive, Count(WireType.UInt32), Embedded] private Port _inner = new();
    [NonSerialized] private int _calls;

    private bool HasPort => _flags != 0;

    public int Calls => _calls;

    [OnSerializing]
    private void Prepare(StreamingContext context) => _calls++;

    [OnDeserializing]
    private void Begin(StreamingContext context) { }

    [OnSerialized]
    private void Done(StreamingContext context) => _calls--;

    [OnDeserialized]
    private void Complete() => _calls = 0;

    void IDeserializationCallback.OnDeserialization(object? sender) => _calls = -1;
}

[Serializable]
internal sealed partial class Shape
{
    [BodyVersion] public ushort Version { get; init; } = 3;
    [Removed(3)] private byte _former;
    [OptionalField(VersionAdded = 2)] private byte _added;
    [When(typeof(Format), nameof(Format.IsLong))] private double _length;
}

internal static class Format
{
    public static bool IsLong(Archive archive) => archive.Document is not null;
}
