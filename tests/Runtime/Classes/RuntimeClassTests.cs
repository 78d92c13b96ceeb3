using Stevedore.Runtime.Tests.Archives.Model;

namespace Stevedore.Runtime.Tests.Classes;

/// <summary>Registering classes, and what they know of themselves.</summary>
public sealed class RuntimeClassTests
{
    [Fact]
    public void A_class_is_registered_once()
    {
        Assert.Same(Crate.Class, RuntimeClass.Register<Crate>("Other", 7));
        Assert.Same(Crate.Class, RuntimeClass.Of<Crate>());
        Assert.Same(Crate.Class, RuntimeClass.Find(typeof(Crate)));
        Assert.Equal(("Crate", 1, false), (Crate.Class.Name, Crate.Class.Schema, Crate.Class.IsVersionable));
        Assert.Equal(typeof(Crate), Crate.Class.Type);
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
}
