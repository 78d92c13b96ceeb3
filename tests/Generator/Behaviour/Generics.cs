using System.Globalization;
using Stevedore.Generator.Tests.Library;

namespace Stevedore.Generator.Tests.Behaviour;

public sealed partial class Generics
{
    [Fact]
    public void A_member_of_a_type_parameter_has_the_bytes_of_what_it_is_in_the_construction()
    {
        Assert.Equal("07000000", Hex(new CBox<int> { Value = 7 }));
        Assert.Equal("0141", Hex(new CBox<string> { Value = "A" }, new ArchiveOptions { UnicodeStrings = false }));
        Assert.Equal("0105000000", Hex(new CBox<int?> { Value = 5 }));
        Assert.Equal("02", Hex(new CBox<Kind> { Value = Kind.Wet }));
        Assert.Equal("010000000200000000000000", Hex(new CBox<Place> { Value = new Place { X = 1, Y = 2 } }));
        Assert.Equal("020001000200", Hex(new CBox<List<ushort>> { Value = [1, 2] }));
    }

    [Fact]
    public void Members_of_every_kind_of_argument_survive()
    {
        Assert.Equal(Guid.AllBitsSet, RoundTrip.Tagged(new CBox<Guid> { Value = Guid.AllBitsSet }).Value);
        Assert.Equal((1, "x"), RoundTrip.Tagged(new CBox<(sbyte, string)> { Value = (1, "x") }).Value);
        Assert.Equal(new DateOnly(2026, 11, 22), RoundTrip.Tagged(new CBox<DateOnly?> { Value = new DateOnly(2026, 11, 22) }).Value);
        Assert.Equal([[1], [2, 3]], RoundTrip.Tagged(new CBox<int[][]> { Value = [[1], [2, 3]] }).Value);
        CBox<CBox<CBox<string>>> box = new() { Value = new() { Value = new() { Value = "inner" } } };

        Assert.Equal("inner", RoundTrip.Tagged(box).Value!.Value!.Value);
        Assert.Null(RoundTrip.Tagged(new CBox<string?>()).Value);
        Assert.Equal(new Pair<int, string>(1, "x"), RoundTrip.Tagged(new CBox<Pair<int, string>> { Value = new(1, "x") }).Value);
    }

    [Theory]
    [InlineData(true)]
    [InlineData((byte)200)]
    [InlineData((sbyte)-100)]
    [InlineData((short)-30000)]
    [InlineData((ushort)60000)]
    [InlineData(-2000000000)]
    [InlineData(4000000000u)]
    [InlineData(-9000000000000000000L)]
    [InlineData(18000000000000000000ul)]
    [InlineData(1.5f)]
    [InlineData(2.5)]
    [InlineData('ß')]
    public void Every_primitive_is_stored_as_it_is_outside_of_generic_code(object value)
    {
        (object box, byte[] plain) = value switch
        {
            bool x => ((object)new CBox<bool> { Value = x }, Archive.Serialize(x)),
            byte x => (new CBox<byte> { Value = x }, Archive.Serialize(x)),
            sbyte x => (new CBox<sbyte> { Value = x }, Archive.Serialize(x)),
            short x => (new CBox<short> { Value = x }, Archive.Serialize(x)),
            ushort x => (new CBox<ushort> { Value = x }, Archive.Serialize(x)),
            int x => (new CBox<int> { Value = x }, Archive.Serialize(x)),
            uint x => (new CBox<uint> { Value = x }, Archive.Serialize(x)),
            long x => (new CBox<long> { Value = x }, Archive.Serialize(x)),
            ulong x => (new CBox<ulong> { Value = x }, Archive.Serialize(x)),
            float x => (new CBox<float> { Value = x }, Archive.Serialize(x)),
            double x => (new CBox<double> { Value = x }, Archive.Serialize(x)),
            _ => (new CBox<char> { Value = (char)value }, Archive.Serialize((char)value)),
        };

        byte[] stored = RoundTrip.StoreTagged(box);
        Assert.True(stored.AsSpan().EndsWith(plain));
        Assert.Equal(value, ((IHasValue)RoundTrip.LoadTagged<object>(stored)!).Boxed);
    }

    [Fact]
    public void An_argument_that_is_a_registered_class_is_a_reference_with_identity()
    {
        CHaven port = new() { Name = "Emden" };

        CPairOf<CHaven> loaded = RoundTrip.Tagged(new CPairOf<CHaven> { First = port, Second = port });

        Assert.Equal("Emden", loaded.First!.Name);
        Assert.Same(loaded.First, loaded.Second);
    }

    [Fact]
    public void An_argument_that_is_an_interface_or_abstract_takes_any_registered_class()
    {
        CBox<INamed> named = RoundTrip.Tagged(new CBox<INamed> { Value = new CHaven { Name = "Emden" } });
        Assert.Equal("Emden", Assert.IsType<CHaven>(named.Value).Name);
        CBox<object> any = RoundTrip.Tagged(new CBox<object> { Value = new CHaven { Name = "Emden" } });
        Assert.Equal("Emden", Assert.IsType<CHaven>(any.Value).Name);
        Assert.IsType<CDots<int>>(RoundTrip.Tagged(new CBox<CShape<int>> { Value = new CDots<int> { Unit = 3, Count = 4 } }).Value);
    }

    [Theory]
    [InlineData(typeof(CBox<CHaven>), "CBox<CHaven>")]
    [InlineData(typeof(CBox<int>), "CBox<int>")]
    [InlineData(typeof(CBox<string>), "CBox<string>")]
    [InlineData(typeof(CBox<int?>), "CBox<int?>")]
    [InlineData(typeof(CBox<int[][,]>), "CBox<int[,][]>")]
    [InlineData(typeof(CBox<(sbyte, string)>), "CBox<(sbyte,string)>")]
    [InlineData(typeof(CBox<List<Guid>>), "CBox<List<Guid>>")]
    [InlineData(typeof(CBox<Dictionary<string, decimal>>), "CBox<Dictionary<string,decimal>>")]
    [InlineData(typeof(CBox<CBox<CHaven>>), "CBox<CBox<CHaven>>")]
    [InlineData(typeof(Manifest<CHaven>), "CManifest<CHaven>")]
    [InlineData(typeof(CBox<Manifest<Barge>>), "CBox<CManifest<CBarge>>")]
    [InlineData(typeof(CRack<int>.CSlot<string>), "CSlot<int,string>")]
    public void The_wire_name_of_a_construction_is_made_of_those_of_its_parts(Type type, string name)
    {
        Assert.Equal(name, RuntimeClass.Find(type)!.Name);
    }

    [Fact]
    public void A_class_derives_from_a_construction()
    {
        CHavens registry = new() { Label = "East" };
        registry.Items.Add(new CHaven { Name = "Emden" });

        CHavens loaded = Assert.IsType<CHavens>(RoundTrip.Tagged<CRegistry<CHaven>>(registry));

        Assert.Equal("East", loaded.Label);
        Assert.Equal("Emden", Assert.Single(loaded.Items).Name);
        Assert.True(RuntimeClass.Of<CHavens>().IsDerivedFrom(RuntimeClass.Of<CRegistry<CHaven>>()));
    }

    [Fact]
    public void Constructions_that_no_source_names_are_reached_from_those_that_it_names()
    {
        // Nothing but the members of CCrate<T> leads to CBox<List<float>> and to Pair<float, CBox<float[]>>.
        CCrate<float> crate = new();
        crate.Fill(1.5f);

        CCrate<float> loaded = RoundTrip.Tagged(crate);

        Assert.Equal(crate.Sum(), loaded.Sum());
        Assert.Equal(4.5f, loaded.Sum());
    }

    [Fact]
    public void A_generic_class_of_another_assembly_takes_arguments_of_this_one()
    {
        Manifest<Place> manifest = new() { First = new Place { X = 5 } };
        manifest.Lines.Add(new Place { Y = 6 });

        Manifest<Place> loaded = RoundTrip.Tagged(manifest);

        Assert.Equal(5, loaded.First.X);
        Assert.Equal(6, Assert.Single(loaded.Lines).Y);
        Assert.Equal(2, RuntimeClass.Of<Manifest<Place>>().Schema);
    }

    [Fact]
    public void Arguments_may_be_classes_of_another_assembly()
    {
        Assert.Equal(3, RoundTrip.Tagged(new CBox<Barge> { Value = new Barge { Draught = 3 } }).Value!.Draught);
        Assert.Equal(3, Assert.IsType<Barge>(RoundTrip.Tagged(new Manifest<Vessel> { First = new Barge { Draught = 3 } }).First).Draught);
    }

    [Fact]
    public void Generic_structures_and_records_are_archived_as_others_are()
    {
        byte[] pair = Archive.Serialize(new Pair<int, string>(1, "x"));
        Assert.Equal(new Pair<int, string>(1, "x"), Archive.Deserialize<Pair<int, string>>(pair));
        Assert.Equal(new CNote<int>(7) { Text = "t" }, RoundTrip.Tagged(new CNote<int>(7) { Text = "t" }));
        byte[] pairs = Archive.Serialize(new Pair<int, short>[] { new(1, 2) });
        Assert.Equal([new Pair<int, short>(1, 2)], Archive.Deserialize<Pair<int, short>[]>(pairs));
    }

    [Fact]
    public void Hidden_constructors_and_required_members_of_generic_classes_keep_their_defaults()
    {
        CStrict<int> strict = RoundTrip.Tagged(new CStrict<int> { Value = 3 });
        Assert.Equal((3, 42), (strict.Value, strict.Default));

        CGuarded<int> guarded = RoundTrip.Tagged(CGuarded<int>.Make(3));
        Assert.Equal((3, 42), (guarded.Value, guarded.Default));
    }

    [Fact]
    public void Collections_of_parameters_and_keys_of_them_survive()
    {
        CIndex<string, CHaven> index = new();
        index.Add("e", new CHaven { Name = "Emden" });

        CIndex<string, CHaven> loaded = RoundTrip.Tagged(index);

        Assert.Equal("Emden", loaded["e"].Name);
        Assert.Equal(["e"], loaded.Keys);
        Assert.Equal(7, RoundTrip.Tagged(new COptional<int> { Value = 7 }).Value);
        Assert.Null(RoundTrip.Tagged(new COptional<int>()).Value);
        Assert.Equal(9, RoundTrip.Tagged(new CHolder<CEmbeddable> { Value = new CEmbeddable { X = 9 } }).Value.X);
    }

    [Fact]
    public void A_null_key_from_outside_is_bad_data()
    {
        byte[] bytes = RoundTrip.StoreTagged(new CIndex<string, CHaven>());
        byte[] hostile = [.. bytes[..^4], 1, 0, 0xFF, 0xFE, 0xFF, 0xFF, 0xFF, 0xFF, 0, 0, 0, 0];

        Assert.IsType<ArchiveException>(Record.Exception(() => RoundTrip.LoadTagged<object>(hostile)));
    }

    [Fact]
    public void A_construction_that_was_not_found_is_refused_with_advice()
    {
        byte[] bytes = RoundTrip.StoreTagged(new CBox<int>());
        byte[] foreign = [.. bytes.Select((value, i) => i == Array.IndexOf(bytes, (byte)'<') + 1 ? (byte)'u' : value)];

        ArchiveException exception = Assert.Throws<ArchiveException>(() => RoundTrip.LoadTagged<object>(foreign));
        Assert.Equal(ArchiveError.BadClass, exception.Error);
        Assert.Contains("typeof", exception.Message, StringComparison.Ordinal);

        InvalidOperationException unknown = Assert.Throws<InvalidOperationException>(() => RoundTrip.StoreTagged(Unnamed(5m)));
        Assert.Contains("typeof", unknown.Message, StringComparison.Ordinal);

        static object Unnamed<T>(T value) => new CBox<T> { Value = value };
    }

    [Fact]
    public void A_body_written_by_hand_may_be_generic()
    {
        Assert.Equal(8, RoundTrip.Tagged(new CByHand<int> { Value = 8 }).Value);
    }

    private static string Hex<T>(T value, ArchiveOptions? options = null) => Convert.ToHexString(Archive.Serialize(value, options));

    internal interface IHasValue
    {
        object? Boxed { get; }
    }

    internal interface INamed
    {
        string Name { get; }
    }

    internal enum Kind : byte
    {
        Dry = 1,
        Wet = 2,
    }

    [Serializable]
    internal partial struct Place
    {
        public int X;
        public long Y;
    }

    [Serializable]
    internal sealed partial class CHaven : INamed
    {
        public string Name { get; set; } = "";
    }

    [Serializable]
    internal sealed partial class CBox<T> : IHasValue
    {
        public T? Value { get; set; }

        object? IHasValue.Boxed => Value;
    }

    [Serializable]
    internal sealed partial class CPairOf<T>
        where T : class
    {
        public T? First { get; set; }

        public T? Second { get; set; }
    }

    [Serializable]
    internal partial record struct Pair<TFirst, TSecond>(TFirst First, TSecond Second);

    [Serializable]
    internal sealed partial record CNote<T>(T Value)
    {
        public string Text { get; init; } = "";
    }

    [Serializable]
    internal abstract partial class CShape<T>
    {
        public T? Unit { get; set; }
    }

    [Serializable]
    internal sealed partial class CDots<T> : CShape<T>
    {
        public int Count { get; set; }
    }

    [Serializable]
    internal abstract partial class CRegistry<T>
    {
        private readonly List<T> _items = [];

        public List<T> Items => _items;
    }

    [Serializable]
    internal sealed partial class CHavens : CRegistry<CHaven>
    {
        public string Label { get; set; } = "";
    }

    internal static partial class CRack<TRow>
    {
        [Serializable]
        internal sealed partial class CSlot<TCell>
        {
            public TRow? Row { get; set; }

            public TCell? Cell { get; set; }
        }
    }

    [Serializable]
    internal sealed partial class CCrate<T>
    {
        private CBox<List<T>>? _box;
        private Pair<T, CBox<T[]>>[] _pairs = [];

        public void Fill(T value)
        {
            _box = new CBox<List<T>> { Value = [value] };
            _pairs = [new(value, new CBox<T[]> { Value = [value] })];
        }

        public float Sum() =>
            _box!.Value!
                .Concat(_pairs.Select(pair => pair.First))
                .Concat(_pairs.SelectMany(pair => pair.Second.Value!))
                .Sum(value => Convert.ToSingle(value, CultureInfo.InvariantCulture));
    }

    [Serializable]
    internal sealed partial class CStrict<T>
    {
        [NonSerialized]
        public int Default = 42;

        public required T Value { get; init; }
    }

    [Serializable]
    internal sealed partial class CGuarded<T>
    {
        [NonSerialized]
        public int Default = 42;

        private T? _value;

        private CGuarded()
        {
        }

        public T? Value => _value;

        public static CGuarded<T> Make(T value) => new() { _value = value };
    }

    [Serializable]
    internal sealed partial class CIndex<TKey, TValue>
        where TKey : notnull
    {
        private readonly Dictionary<TKey, TValue> _values = [];
        private readonly HashSet<TKey> _keys = [];

        public IEnumerable<TKey> Keys => _keys;

        public TValue this[TKey key] => _values[key];

        public void Add(TKey key, TValue value)
        {
            _values.Add(key, value);
            _keys.Add(key);
        }
    }

    [Serializable]
    internal sealed partial class COptional<T>
        where T : struct
    {
        public T? Value { get; set; }
    }

    [Serializable]
    internal sealed partial class CEmbeddable
    {
        public int X { get; set; }
    }

    [Serializable]
    internal sealed partial class CHolder<T>
        where T : IArchivable, new()
    {
        [Embedded]
        public T Value { get; set; } = new();
    }

    [Serializable]
    internal sealed partial class CByHand<T>
    {
        public T? Value { get; set; }

        public void Serialize(Archive archive)
        {
            if (archive.IsStoring)
                archive.WriteValue(Value);
            else
                Value = archive.ReadValue<T>();
        }
    }
}
