using System.Runtime.InteropServices;
using System.Runtime.Serialization;

namespace Stevedore.Fuzz.Model;

/// <summary>A document whose layout a C++ program has laid down: one member for each thing that attributes say.</summary>
[Serializable, RuntimeClass("CVoyage", Schema = 3, Versionable = true)]
public sealed partial class Voyage
{
    [Magic] private const string Signature = "SHIP";
    [Magic] private const ushort Mark = 0x1234;
    private byte _flags = 1;
    [Removed(2)] private ushort _formerCode;
    [OptionalField(VersionAdded = 2)] private int _weight = 5;
    [When(nameof(HasBerth))] private string _berth = "north";
    [When(nameof(HasBerth))] private Port? _port = new() { Name = "Genoa" };
    [WireType(WireType.UInt16)] private int _level = 7;
    [WireType(WireType.Byte), NetworkOrder] private DayOfWeek _day = DayOfWeek.Friday;
    [NetworkOrder] private uint _address = 0x01020304;
    [MarshalAs(UnmanagedType.VariantBool)] private bool _isLate = true;
    [MarshalAs(UnmanagedType.Bool)] private bool _isFull = true;
    [WireType(WireType.Time32)] private DateTimeOffset _written = DateTimeOffset.UnixEpoch.AddDays(9);
    [WireType(WireType.OleDateTime)] private DateTime _packed = new(2026, 1, 2);
    [WireType(WireType.Currency)] private decimal _price = 12.5m;
    [MarshalAs(UnmanagedType.LPStr)] private string _ansi = "ansi";
    [CodePage(65001)] private string _utf8 = "größer";
    [FixedLength(12), WireType(WireType.AnsiString)] private string _code = "code";
    [FixedLength(6), WireType(WireType.UnicodeString)] private string _wide = "wide";
    [Count(WireType.UInt16)] private string _counted = "counted";
    [FixedLength(8)] private byte[] _raw = new byte[8];
    [FixedLength(2, 2)] private string[][] _names = [["a", "b"], ["c", "d"]];
    [Count(WireType.Byte)] private List<ushort> _seals = [1, 2, 3];
    [NullTerminated] private List<Port> _ports = [new() { Name = "Oslo" }, new() { Name = "Cork" }];
    [NestedArchive, Count(WireType.UInt32), Embedded] private Port _inner = new() { Name = "inner" };
    private byte _width = 2, _height = 3;
    [Count(nameof(_width), nameof(_height))] private byte[] _pixels = [1, 2, 3, 4, 5, 6];
    [TerminatedBy(0)] private ushort[] _ids = [4, 5];
    [TerminatedBy(0, nameof(Leg.Number)), Embedded] private List<Leg> _stops = [new() { Number = 3 }];
    [Until(nameof(Leg.IsLast)), Embedded] private List<Leg> _route = [new() { Number = 1 }, new() { Number = 2, IsLast = true }];
    [Count(WireType.Byte), TypeDiscriminator(WireType.UInt16)]
    private List<Cargo> _cargo = [new Grain { Weight = 3, Moisture = 4 }, new Oil { Weight = 5 }];
    [Rest] private byte[] _tail = [9, 9, 9];

    private bool HasBerth => _flags != 0;
}
