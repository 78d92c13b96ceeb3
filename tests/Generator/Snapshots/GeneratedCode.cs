using Stevedore.Generator.Tests.Harness;
using Stevedore.Tests.Harness;

namespace Stevedore.Generator.Tests.Snapshots;

public sealed class GeneratedCode
{
    [Fact]
    public Task A_derived_class_with_reference_list_and_optional_field()
    {
        GeneratorRun run = GeneratorRun.Over("""
            using System;
            using System.Collections.Generic;
            using System.Runtime.Serialization;
            using Stevedore;

            namespace Cargo;

            [Serializable]
            public abstract partial class CCargo
            {
                private uint _number;
                protected string _label = "";
            }

            [Serializable]
            public partial class CPort
            {
                public string? Name { get; set; }
            }

            [Serializable]
            [RuntimeClass("CContainer", Schema = 2, Versionable = true)]
            public sealed partial class CContainer : CCargo
            {
                private CPort? _destination;
                private readonly List<CPort> _calls = [];
                [OptionalField(VersionAdded = 2)]
                private double _weight = 1.5;
            }
            """).ShouldCompile();

        return Snapshot.MatchAsync(run.Driver, ["Cargo.CContainer.g.cs"]);
    }

    [Fact]
    public Task A_registry_with_hidden_constructors_and_a_private_nested_class()
    {
        GeneratorRun run = GeneratorRun.Over("""
            using System;
            using Stevedore;

            namespace Cargo;

            [Serializable]
            public partial class CShip
            {
                private readonly int _tonnage;

                private CShip() { }

                [Serializable]
                private sealed partial class Log : CShip
                {
                    public Log(string text) => Text = text;

                    public string Text { get; }
                }
            }

            [Serializable]
            [RuntimeClass("CCrane", Schema = 3)]
            public partial class Crane(int reach)
            {
                private int _reach = reach;
            }

            [Serializable]
            public abstract partial class Gear;
            """).ShouldCompile();

        return Snapshot.MatchAsync(run.Driver);
    }

    [Fact]
    public Task Every_kind_of_member()
    {
        GeneratorRun run = GeneratorRun.Over("""
            using System;
            using System.Collections.Generic;
            using System.Drawing;
            using System.Runtime.InteropServices;
            using Stevedore;
            using Stevedore.Mfc;

            namespace Cargo;

            public enum Kind : byte { Dry, Reefer }

            [Serializable]
            public partial struct Vector
            {
                public float X, Y, Z;
            }

            [Serializable]
            public partial class CBox
            {
                private Box? _none;
            }

            [Serializable]
            public partial class Box
            {
                private bool _open;
                [MarshalAs(UnmanagedType.Bool)] private bool _sealed;
                private char _grade;
                private Kind _kind;
                private string _label = "";
                private string? _note;
                [MarshalAs(UnmanagedType.LPStr)] private string _ansi = "";
                [MarshalAs(UnmanagedType.LPWStr)] private string? _unicode;
                private OleDateTime _packed;
                private Point _place;
                private Vector _size;
                private object? _anything;
                [Embedded] private CBox _inner = new();
                [Embedded] private List<CBox> _innerMany = [];
                private byte[] _bytes = [];
                private double[]? _weights;
                private List<int> _numbers = [];
                private List<Kind>? _kinds;
                private bool[] _flags = [];
                private string[][] _rows = [];
                private Dictionary<string, List<Vector>> _paths = [];
                public int Count { get; init; }
                public virtual string? Title { get; set; }
                public event EventHandler? Opened { add { } remove { } }
                public Action? Callback;
                [NonSerialized] public int Scratch;
                [field: NonSerialized] public int Cache { get; set; }
            }
            """).ShouldCompile();

        return Snapshot.MatchAsync(run.Driver, ["Cargo.Box.g.cs"]);
    }

    [Fact]
    public Task A_hand_written_body()
    {
        GeneratorRun run = GeneratorRun.Over("""
            using System;
            using Stevedore;

            namespace Cargo;

            [Serializable]
            public partial class CMsg
            {
                private ushort _close;

                public virtual void Serialize(Archive archive) => archive.Exchange(ref _close);
            }
            """).ShouldCompile();

        return Snapshot.MatchAsync(run.Driver, ["Cargo.CMsg.g.cs"]);
    }

    [Fact]
    public Task Structures_and_records()
    {
        GeneratorRun run = GeneratorRun.Over("""
            using System;
            using Stevedore;

            namespace Cargo;

            [Serializable]
            public readonly partial struct Slot(int bay, int row)
            {
                private readonly int _bay = bay;

                public int Row { get; } = row;
            }

            [Serializable]
            public partial record struct Weight(double Kilograms);

            [Serializable]
            public sealed partial record Booking(string Customer, Slot Slot)
            {
                public required int Number { get; init; }
            }
            """).ShouldCompile();

        return Snapshot.MatchAsync(run.Driver);
    }
}
