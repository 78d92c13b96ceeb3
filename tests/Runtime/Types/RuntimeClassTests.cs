using Stevedore.Runtime.Tests.Archives.Model;

namespace Stevedore.Runtime.Tests.Types;

/// <summary>Registering classes, and the tables of classes and schemas.</summary>
public sealed class RuntimeClassTests
{
    [Fact]
    public void A_class_is_registered_once()
    {
        Assert.Same(Crate.Class, RuntimeClass.Register<Crate>("Other", 7));
        Assert.Same(Crate.Class, RuntimeClass.Of<Crate>());
        Assert.Same(Crate.Class, RuntimeClass.Find(typeof(Crate)));
        Assert.Equal(("Crate", 1, false, typeof(Crate)), (Crate.Class.Name, Crate.Class.Schema, Crate.Class.IsVersionable, Crate.Class.Type));
        Assert.Empty(ClassTable.Default.Find("Other"));
    }

    [Fact]
    public void A_class_that_nobody_registered_is_not_archivable()
    {
        Assert.Throws<InvalidOperationException>(() => RuntimeClass.Of<UnknownCrate>());
        Assert.Null(RuntimeClass.Find(typeof(UnknownCrate)));
    }

    [Fact]
    public void Names_and_schemas_that_do_not_fit_the_wire_are_refused()
    {
        Assert.Throws<ArgumentNullException>(() => RuntimeClass.Register<UnknownCrate>(null!));
        Assert.Throws<ArgumentException>(() => RuntimeClass.Register<UnknownCrate>(""));
        Assert.Throws<ArgumentException>(() => RuntimeClass.Register<UnknownCrate>("Kiste-ü"));
        Assert.Throws<ArgumentOutOfRangeException>(() => RuntimeClass.Register<UnknownCrate>("Unknown", -1));
        Assert.Throws<ArgumentOutOfRangeException>(() => RuntimeClass.Register<UnknownCrate>("Unknown", 65_536));
    }

    [Fact]
    public void A_class_without_a_body_is_refused() =>
        Assert.Throws<ArgumentException>(() => RuntimeClass.Register("String", create: static () => ""));

    [Fact]
    public void Classes_know_their_bases()
    {
        Assert.True(HeavyCrate.Class.IsDerivedFrom(Crate.Class));
        Assert.True(Crate.Class.IsDerivedFrom(Crate.Class));
        Assert.False(Crate.Class.IsDerivedFrom(HeavyCrate.Class));
        Assert.Same(Crate.Class, HeavyCrate.Class.Base);
        Assert.Throws<ArgumentNullException>(() => Crate.Class.IsDerivedFrom(null!));
    }

    [Fact]
    public void Objects_can_be_made_unless_the_class_is_abstract()
    {
        Assert.IsType<HeavyCrate>(HeavyCrate.Class.CreateObject());
        Assert.False(HeavyCrate.Class.IsAbstract);
        Assert.True(Vehicle.Class.IsAbstract);
        Assert.Throws<InvalidOperationException>(Vehicle.Class.CreateObject);
    }

    [Fact]
    public void The_collections_of_MFC_are_known_by_their_names()
    {
        string[] names =
            ["CByteArray", "CWordArray", "CDWordArray", "CStringArray", "CStringList", "CObArray", "CObList", "CMapStringToString", "CMapStringToOb", "CMapWordToOb"];

        foreach (string name in names)
        {
            RuntimeClass known = Assert.Single(ClassTable.Default.Find(name));
            var made = (IRuntimeObject)known.CreateObject();
            Assert.Same(known, made.GetRuntimeClass());
            Assert.Equal("C" + made.GetType().Name, name);
            Assert.Equal(0, known.Schema);
        }
    }

    [Fact]
    public void Names_are_found_as_they_are_written_only()
    {
        ClassTable table = new ClassTable().Add(Crate.Class).Add(Crate.Class);

        Assert.Same(Crate.Class, Assert.Single(table.Find("Crate")));
        Assert.Empty(table.Find("crate"));
        Assert.Empty(table.Find(""));
        Assert.Throws<ArgumentException>(() => table.Add("", Crate.Class));
        Assert.Throws<ArgumentNullException>(() => table.Add(null!));
    }

    [Fact]
    public void Schemas_are_kept_by_name()
    {
        SchemaTable table = new() { { "A", 1 }, { "B", 0xFFFF }, { "A", 2 } };

        Assert.Equal(2, table.Count);
        Assert.Equal((2, 0xFFFF), (table["A"], table["B"]));
        Assert.Equal(["A", "B"], table.Select(entry => entry.Key));
        Assert.True(table.TryGet("A", out int schema) && schema == 2);
        Assert.False(table.TryGet("a", out _));
        Assert.Throws<KeyNotFoundException>(() => table["a"]);
        Assert.Throws<ArgumentOutOfRangeException>(() => table["A"] = -1);
        Assert.Throws<ArgumentOutOfRangeException>(() => table["A"] = 0x1_0000);
    }

    [Fact]
    public void An_exception_can_be_made_as_any_other()
    {
        FormatException cause = new();

        Assert.Equal(ArchiveError.Generic, new ArchiveException().Error);
        Assert.Equal((ArchiveError.Generic, 0), (new ArchiveException("text").Error, new ArchiveException("text").Position));
        Assert.Same(cause, new ArchiveException("text", cause).InnerException);
        Assert.Equal("Crate", new ArchiveException(ArchiveError.BadClass, "text", 7, "Crate").ClassName);
    }
}
