namespace Stevedore.Generator.Tests.Behaviour;

public sealed partial class Roots
{
    [Fact]
    public void A_list_is_a_root_with_the_bytes_of_MFC()
    {
        byte[] bytes = Archive.Serialize(new List<ushort> { 1, 2 });

        Assert.Equal("020001000200", Convert.ToHexString(bytes));
        Assert.Equal([1, 2], Archive.Deserialize<List<ushort>>(bytes));
    }

    [Fact]
    public void Structures_in_an_array_are_stored_in_place()
    {
        Stop[] stops = [new(1, "a"), new(2, "b")];

        Assert.Equal(stops, Archive.Deserialize<Stop[]>(Archive.Serialize(stops)));
    }

    [Fact]
    public void A_structure_alone_is_a_root()
    {
        Assert.Equal(new Stop(7, "x"), Archive.Deserialize<Stop>(Archive.Serialize(new Stop(7, "x"))));
    }

    /// <summary>Nothing here calls the methods with these types.</summary>
    [Fact]
    public void Methods_that_are_handed_on_store_and_load_roots()
    {
        Func<SortedDictionary<Half, sbyte?>, ArchiveOptions?, byte[]> store = Archive.Serialize;
        Func<byte[], ArchiveOptions?, SortedDictionary<Half, sbyte?>> load = Archive.Deserialize<SortedDictionary<Half, sbyte?>>;
        SortedDictionary<Half, sbyte?> map = new() { [(Half)1.5] = -3, [(Half)2] = null };

        Assert.Equal(map, load(store(map, null), null));
    }

    [Fact]
    public async Task Roots_go_to_files_and_streams()
    {
        Dictionary<string, (int, decimal?)> map = new() { ["a"] = (1, 2.50m), ["b"] = (3, null) };
        string path = Path.GetTempFileName();
        try
        {
            Archive.Save(path, map);
            Assert.Equal(map, Archive.Load<Dictionary<string, (int, decimal?)>>(path));
        }
        finally
        {
            File.Delete(path);
        }

        using MemoryStream stream = new();
        await Archive.SaveAsync(stream, "text", cancellationToken: TestContext.Current.CancellationToken);
        stream.Position = 0;
        Assert.Equal("text", await Archive.LoadAsync<string>(stream, cancellationToken: TestContext.Current.CancellationToken));
    }

    [Fact]
    public void Shared_objects_stay_shared_in_a_root()
    {
        CYard yard = new();

        List<CYard?> loaded = Archive.Deserialize<List<CYard?>>(Archive.Serialize(new List<CYard?> { yard, null, yard }));

        Assert.Null(loaded[1]);
        Assert.NotNull(loaded[0]);
        Assert.Same(loaded[0], loaded[2]);
    }

    [Fact]
    public void A_null_root_is_refused_unless_its_type_has_a_form_for_it()
    {
        Assert.Throws<ArgumentNullException>(() => Archive.Serialize<CYard>(null!));
        Assert.Null(Archive.Deserialize<int[]?>(Archive.Serialize<int[]?>(null)));
    }

    [Fact]
    public void Code_that_is_generic_over_archivable_types_works_for_classes_and_structures()
    {
        Assert.Equal(new Stop(1, "a"), Copy(new Stop(1, "a")));
        Assert.NotNull(Copy(new CYard()));

        static T Copy<T>(T value)
            where T : IArchivable => Archive.Deserialize<T>(Archive.Serialize(value));
    }

    [Fact]
    public void A_clone_has_the_cycles_and_classes_of_the_original()
    {
        CYard first = new();
        first.Next = new CPaddock { Next = first, Size = 3 };

        CYard clone = Archive.Clone(first);

        Assert.NotSame(first, clone);
        CPaddock paddock = Assert.IsType<CPaddock>(clone.Next);
        Assert.Equal(3, paddock.Size);
        Assert.Same(clone, paddock.Next);
    }

    [Fact]
    public void A_clone_of_a_derived_object_through_its_base_keeps_its_class()
    {
        Assert.Equal(5, Assert.IsType<CPaddock>(Archive.Clone<CYard>(new CPaddock { Size = 5 })).Size);
        Assert.Equal(5, Assert.IsType<CPaddock>(Archive.Clone<object>(new CPaddock { Size = 5 })).Size);
        Assert.Null(Archive.Clone<CYard?>(null));
    }

    [Fact]
    public void A_root_whose_type_is_abstract_is_a_reference_with_its_class()
    {
        byte[] bytes = Archive.Serialize<CFence>(new CRail { Bars = 4 });

        Assert.Equal(RoundTrip.StoreTagged(new CRail { Bars = 4 }), bytes);
        Assert.Equal(4, Assert.IsType<CRail>(Archive.Deserialize<CFence>(bytes)).Bars);
        Assert.Equal(4, Assert.IsType<CRail>(Archive.Deserialize<IBarrier>(Archive.Serialize<IBarrier>(new CRail { Bars = 4 }))).Bars);
        Assert.Equal(4, Assert.IsType<CRail>(Copy<IBarrier>(new CRail { Bars = 4 })).Bars);

        static T Copy<T>(T value)
            where T : IArchivable => Archive.Deserialize<T>(Archive.Serialize(value));
    }

    [Fact]
    public void A_null_or_another_class_where_an_abstract_root_is_expected_is_refused()
    {
        Assert.Throws<ArgumentNullException>(() => Archive.Serialize<CFence>(null!));
        Assert.Equal(ArchiveError.BadData, Assert.Throws<ArchiveException>(() => Archive.Deserialize<CFence>([0, 0])).Error);
        byte[] yard = RoundTrip.StoreTagged(new CYard());
        Assert.Equal(ArchiveError.BadClass, Assert.Throws<ArchiveException>(() => Archive.Deserialize<CFence>(yard)).Error);
        ArchiveOptions options = new() { Peer = ArchivePeer.NotMfc };
        Assert.Throws<InvalidOperationException>(() => Archive.Serialize<CFence>(new CRail(), options));
    }

    [Fact]
    public void A_private_structure_is_a_root()
    {
        Assert.Equal(5, Archive.Deserialize<Gate>(Archive.Serialize(new Gate { Width = 5 })).Width);
    }

    [Fact]
    public void Collections_and_structures_are_cloned_too()
    {
        CYard yard = new();
        List<CYard> clones = Archive.Clone(new List<CYard> { yard, yard });

        Assert.NotSame(yard, clones[0]);
        Assert.Same(clones[0], clones[1]);
        Assert.Equal(new Stop(4, "c"), Archive.Clone(new Stop(4, "c")));
    }

    internal interface IBarrier : IArchivable;

    [Serializable]
    internal abstract partial class CFence : IBarrier;

    [Serializable]
    internal sealed partial class CRail : CFence
    {
        public int Bars { get; set; }
    }

    [Serializable]
    private partial struct Gate
    {
        public int Width { get; set; }
    }

    [Serializable]
    internal partial record struct Stop(int Number, string Name);

    [Serializable]
    internal partial class CYard
    {
        public CYard? Next { get; set; }
    }

    [Serializable]
    internal sealed partial class CPaddock : CYard
    {
        public int Size { get; set; }
    }
}
