using System.Drawing;
using Stevedore.Mfc;

namespace Stevedore.Runtime.Tests.Archives.Model;

/// <summary>One member for each overload of Exchange.</summary>
internal sealed class Everything : IArchivable
{
    private bool _bool, _bool32;
    private byte _byte;
    private sbyte _sbyte;
    private short _short;
    private ushort _ushort;
    private int _int;
    private uint _uint;
    private long _long, _count;
    private ulong _ulong;
    private float _float;
    private double _double;
    private char _char;
    private string? _string;
    private MfcTime _time;
    private MfcTimeSpan _timeSpan;
    private OleDateTime _oleDate;
    private OleDateTimeSpan _oleSpan;
    private OleCurrency _money;
    private Point _point;
    private Size _size;
    private Rect _rect;
    private Crate? _crate;
    private Lid _lid;
    private int[]? _array;
    private int[]? _noArray = [1];

    public static Everything Example() => new()
    {
        _bool = true,
        _bool32 = true,
        _byte = 1,
        _sbyte = -2,
        _short = -3,
        _ushort = 4,
        _int = -5,
        _uint = 6,
        _long = -7,
        _count = 70_000,
        _ulong = 8,
        _float = 9.5f,
        _double = -10.5,
        _char = 'é',
        _string = "text",
        _time = new(11),
        _timeSpan = new(-12),
        _oleDate = new(13.5),
        _oleSpan = new(-14.5, OleStatus.Null),
        _money = new(-15),
        _point = new(16, -17),
        _size = new(18, -19),
        _rect = new(20, 21, -22, 23),
        _crate = new() { Number = 24 },
        _lid = new() { Width = 25 },
        _array = [26, 27],
        _noArray = null,
    };

    public void Serialize(Archive archive)
    {
        archive.Exchange(ref _bool);
        archive.ExchangeBool32(ref _bool32);
        archive.Exchange(ref _byte);
        archive.Exchange(ref _sbyte);
        archive.Exchange(ref _short);
        archive.Exchange(ref _ushort);
        archive.Exchange(ref _int);
        archive.Exchange(ref _uint);
        archive.Exchange(ref _long);
        archive.Exchange(ref _ulong);
        archive.Exchange(ref _float);
        archive.Exchange(ref _double);
        archive.Exchange(ref _char);
        archive.Exchange(ref _string);
        archive.Exchange(ref _time);
        archive.Exchange(ref _timeSpan);
        archive.Exchange(ref _oleDate);
        archive.Exchange(ref _oleSpan);
        archive.Exchange(ref _money);
        archive.Exchange(ref _point);
        archive.Exchange(ref _size);
        archive.Exchange(ref _rect);
        archive.ExchangeCount(ref _count);
        archive.ExchangeObject(ref _crate);
        archive.ExchangeEmbedded(ref _lid);
        archive.ExchangeArray(ref _array);
        archive.ExchangeArray(ref _noArray);
    }
}
