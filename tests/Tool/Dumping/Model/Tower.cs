using Stevedore.Mfc;

namespace Stevedore.Tool.Tests.Dumping.Model;

/// <summary>A class whose body is written by hand, as one that follows a C++ program line by line.</summary>
[Serializable, RuntimeClass("CTower", Schema = 3)]
public sealed partial class Tower
{
    private readonly List<int> _floors = [];
    private int _height;
    private string? _label;
    private byte[] _raw = [];
    private OleDateTime _built;
    private Slot _place;

    public double Age { get; private set; }

    public string? Remark { get; private set; }

    public static Tower Example()
    {
        Tower tower = new() { _height = 90, _label = "T", _raw = [1, 2, 3], _built = new(2.5), Age = 0.5, Remark = "ok" };
        tower._floors.AddRange([4, 5]);
        tower._place.X = 6;
        return tower;
    }

    public void Serialize(Archive archive)
    {
        archive.Exchange(ref _height);
        archive.Exchange(ref _label);
        if (archive.IsStoring)
        {
            archive.Write((byte)_floors.Count);
            foreach (int floor in _floors)
                archive.Write(floor);
            archive.Write(_raw);
            archive.Write(_built);
            archive.Write((float)Age);
            archive.WriteAnsiString(Remark);
            archive.WriteEmbedded(_place);
        }
        else
        {
            int count = archive.ReadByte();
            for (int i = 0; i < count; i++)
                _floors.Add(archive.ReadInt32());
            _raw = archive.ReadBytes(3);
            _built = archive.ReadOleDateTime();
            Age = archive.ReadSingle();
            Remark = archive.ReadString();
            _place = archive.ReadEmbedded<Slot>();
        }
    }
}
