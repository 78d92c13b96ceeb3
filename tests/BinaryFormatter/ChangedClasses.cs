using First = Stevedore.Payloads.Tests.Versions.First;
using Second = Stevedore.Payloads.Tests.Versions.Second;

namespace Stevedore.Payloads.Tests;

/// <summary>Payloads of a program whose classes have changed since.</summary>
public sealed class ChangedClasses
{
    private const string Namespace = "Stevedore.Payloads.Tests.Versions.First";

    [Fact]
    public void Fields_are_renamed_widened_added_and_gone()
    {
        Second.Purchase loaded = BinaryFormatterPayload.Load<Second.Purchase>(RealBinaryFormatter.Store(new First.Order()));

        Assert.Equal([5L, 7, 1.5, "title", 1, Second.Color.Blue, 2, null, "name"], loaded.Values);
    }

    [Fact]
    public void Types_of_other_namespaces_and_assemblies_are_found_by_a_table()
    {
        byte[] payload = RealBinaryFormatter.Store(new List<First.Part> { new() }, new FormerNames(Namespace, "Acme.Stock", "Acme.Legacy"));
        BinaryFormatterOptions options = new BinaryFormatterOptions().MapType("Acme.Stock.Part, Acme.Legacy", typeof(Second.Part));

        Assert.Equal(3, Assert.Single(BinaryFormatterPayload.Load<List<Second.Part>>(payload, options)).Size);
        options = new BinaryFormatterOptions().MapType("Acme.Stock.Part, Acme.Other", typeof(Second.Part));
        ArchiveException refused = Assert.Throws<ArchiveException>(() => BinaryFormatterPayload.Load<List<Second.Part>>(payload, options));
        Assert.Equal(ArchiveError.BadClass, refused.Error);
        Assert.Contains("Acme.Stock.Part", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_field_that_is_missing_is_named()
    {
        byte[] payload = RealBinaryFormatter.Store(new First.Part());
        BinaryFormatterOptions options = new BinaryFormatterOptions().MapType(Namespace + ".Part", typeof(Second.Wanting));

        ArchiveException missing = Assert.Throws<ArchiveException>(() => BinaryFormatterPayload.Load(payload, options));

        Assert.Equal((ArchiveError.BadData, (long)payload.Length), (missing.Error, missing.Position));
        Assert.Contains("no field _missing", missing.Message, StringComparison.Ordinal);
        Assert.Contains("[OptionalField]", missing.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_number_that_might_be_lost_is_refused()
    {
        ArchiveException refused = Assert.Throws<ArchiveException>(
            () => BinaryFormatterPayload.Load(RealBinaryFormatter.Store(new First.Narrowed())));

        Assert.Equal(ArchiveError.BadData, refused.Error);
        Assert.Contains("Number", refused.Message, StringComparison.Ordinal);
        Assert.Contains("System.Int64, not a System.Int32", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_type_that_is_not_registered_is_named()
    {
        ArchiveException refused = Assert.Throws<ArchiveException>(
            () => BinaryFormatterPayload.Load(RealBinaryFormatter.Store(new First.Gone())));

        Assert.Equal((ArchiveError.BadClass, Namespace + ".Gone"), (refused.Error, refused.ClassName));
    }

    [Fact]
    public void An_object_of_another_class_is_refused()
    {
        ArchiveException refused = Assert.Throws<ArchiveException>(
            () => BinaryFormatterPayload.Load<Second.Part>(RealBinaryFormatter.Store("text")));

        Assert.Equal(ArchiveError.BadClass, refused.Error);
    }
}
