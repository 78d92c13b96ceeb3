using Stevedore.Tool.Dumping;
using Stevedore.Tool.Dumping.Application;
using Stevedore.Tool.Tests.Dumping.Model;

namespace Stevedore.Tool.Tests.Dumping;

public sealed class DumpTests
{
    private static readonly UserAssembly s_assembly = UserAssembly.Load(typeof(Yard).Assembly.Location);

    [Fact]
    public void Every_kind_of_member_is_shown_with_path_offset_type_and_value()
    {
        byte[] file = Archive.Serialize(Yard.Example());

        DumpResult dump = Dumper.Dump(file, s_assembly, new() { Type = nameof(Yard) });

        Assert.Null(dump.Failure);
        DumpedPaths.AssertCoverage(dump.Tree, file.Length);
        Assert.Equal(
            [
                "0 _width: int = 10",
                "4 _depth: int = 20",
                "8 _isOpen: bool = true",
                "9 _name: CStringW = Nord",
                "21 _isPaid: BOOL = true",
                "25 _kind: short = 1 (Timber)",
                "27 _rows.count: Count = 3",
                "29 _rows[0].count: Count = 2",
                "31 _rows[0][0]: WORD = 1",
                "33 _rows[0][1]: WORD = 2",
                "35 _rows[1].count: Count = 0",
                "37 _rows[2].count: Count = 1",
                "39 _rows[2][0]: WORD = 3",
                "41 _slots.count: Count = 2",
                "43 _slots[0].X: int = 1",
                "47 _slots[0].Y: int = -2",
                "51 _slots[1].X: int = 3",
                "55 _slots[1].Y: int = 4",
                "59 _cranes.count: Count = 3",
                "61 _cranes[0].key: CStringW = a",
                "84 _cranes[0].value.Name: CStringW = Atlas",
                "98 _cranes[0].value.Home: Reference = #1",
                "100 _cranes[0].value.Load: float = 2.5",
                "104 _cranes[1].key: CStringW = b",
                "122 _cranes[1].value.Name: CStringW = B",
                "128 _cranes[1].value.Home: Null",
                "130 _cranes[2].key: CStringW = c",
                "136 _cranes[2].value: Null",
                "138 _main.Name: CStringW = Main",
                "150 _main.Home: Null",
                "152 _spare: Reference = #3",
                "154 _pair.Item1: CStringW = Ost",
                "164 _pair.Item2: int = 7",
                "168 _inner.count: Count = 28",
                "182 _inner.Name: CStringW = Inner",
                "196 _inner.Home: Null",
                "210 _tower._height: int = 90",
                "214 _tower._label: CStringW = T",
                "220 _tower.Tower.cs:45: BYTE = 2",
                "221 _tower._floors[0]: int = 4",
                "225 _tower._floors[1]: int = 5",
                "229 _tower._raw: BYTE[3] = 010203",
                "232 _tower._built: COleDateTime = 1900-01-01 12:00:00",
                "244 _tower.Age: float = 0.5",
                "248 _tower.Remark: CStringA = ok",
                "251 _tower._place.X: int = 6",
                "255 _tower._place.Y: int = 0",
                "259 _notes.count: Count = 2",
                "261 _notes[0]: CStringW = first",
                "275 _notes[1]: CStringW = null",
                "281 _fee: double = 1.25",
            ],
            DumpedPaths.LinesOf(dump.Tree));
    }
}
