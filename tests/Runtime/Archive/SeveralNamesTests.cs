using Stevedore.Generated;
using Stevedore.Runtime.Tests.Archives.Model;
using Stevedore.Runtime.Tests.Archives.Transport;

namespace Stevedore.Runtime.Tests.Archives;

/// <summary>One .NET class for several classes of a document: the name on the wire belongs to the object.</summary>
public sealed class SeveralNamesTests
{
    private const string Label = "FFFEFFFF0000";

    private static readonly ClassTable s_classes = new ClassTable()
        .Add(Crate.Class)
        .Add("CPathsPart", Crate.Class)
        .Add("CEventPart", Crate.Class)
        .Add(HeavyCrate.Class);

    private static readonly ArchiveOptions s_options = new() { Classes = s_classes };

    /// <summary>The body of a crate without the two objects that end it.</summary>
    private static string Body(int number) => $"{number:X2}000000 {Label}";

    [Fact]
    public void A_document_is_stored_as_it_was_loaded() => AssertUnchanged(
        $"FFFF 0100 0A00 'CPathsPart' {Body(1)}"
        + $" FFFF 0100 0A00 'CEventPart' {Body(2)}"
        + $"  0180 {Body(3)} 0000 0000"
        + $"  0380 {Body(5)} 0000 0000"
        + "  0200");

    [Fact]
    public void So_is_one_that_has_the_present_name_too() => AssertUnchanged(
        $"FFFF 0100 0A00 'CPathsPart' {Body(1)}"
        + $" FFFF 0100 0500 'Crate' {Body(2)} 0000 0000"
        + $"  0180 {Body(3)} 0000 0000");

    [Fact]
    public void So_is_one_that_has_one_other_name_only() => AssertUnchanged($"FFFF 0100 0A00 'CPathsPart' {Body(1)} 0000 0000");

    [Fact]
    public void So_is_one_that_has_objects_of_derived_classes_between_them() => AssertUnchanged(
        $"FFFF 0100 0A00 'CPathsPart' {Body(1)}"
        + $" FFFF 0200 0A00 'HeavyCrate' {Body(2)} 0000 0000 0000000000000000"
        + $"  FFFF 0100 0A00 'CEventPart' {Body(4)} 0400 0200");

    [Fact]
    public void Objects_of_a_nested_archive_keep_their_names_too()
    {
        byte[] inner = Bytes.Of($"FFFF 0100 0A00 'CEventPart' {Body(1)} 0000 0000");
        byte[] bytes = [.. Bytes.Of($"FFFF 0100 0A00 'CPathsPart' {Body(1)} 0000 0000"), (byte)inner.Length, 0, .. inner];
        using Archive loading = new(new MemoryStream(bytes), ArchiveMode.Load, s_options);
        object? outside = loading.ReadObject();
        object? inside = loading.ReadNested(null, static archive => archive.ReadObject());

        Assert.Equal(bytes, Store(loading.Schemas, archive =>
        {
            archive.WriteObject(outside);
            archive.WriteNested(null, inside, static (within, value) => within.WriteObject(value));
        }));
    }

    [Fact]
    public void A_clone_keeps_the_names_of_what_it_is_a_clone_of()
    {
        byte[] bytes = Bytes.Of($"FFFF 0100 0A00 'CPathsPart' {Body(1)} FFFF 0100 0A00 'CEventPart' {Body(2)} 0000 0200 0000");
        (Crate root, SchemaTable schemas) = Load(bytes);

        Crate clone = Archive.Clone(root);

        Assert.NotSame(root, clone);
        Assert.Equal(bytes, Store(schemas, archive => archive.WriteObject(clone)));
    }

    [Fact]
    public void An_object_that_was_not_loaded_is_given_a_name()
    {
        (_, SchemaTable schemas) = Load(Bytes.Of(
            $"FFFF 0100 0A00 'CPathsPart' {Body(1)} FFFF 0100 0A00 'CEventPart' {Body(2)} 0000 0000 0000"));
        Crate added = new() { Number = 1 };

        ArgumentException refusal = Assert.Throws<ArgumentException>(() => Store(schemas, archive => archive.WriteObject(added)));
        RuntimeClass.SetNameOf(added, "CEventPart");

        Assert.Contains("CPathsPart, CEventPart", refusal.Message);
        Assert.Equal("CEventPart", RuntimeClass.NameOf(added));
        Assert.Equal(
            Bytes.Of($"FFFF 0100 0A00 'CEventPart' {Body(1)} 0000 0000"),
            Store(schemas, archive => archive.WriteObject(added)));
    }

    [Fact]
    public void A_tag_without_an_object_cannot_say_which_name_it_means()
    {
        (_, SchemaTable schemas) = Load(Bytes.Of(
            $"FFFF 0100 0A00 'CPathsPart' {Body(1)} FFFF 0100 0A00 'CEventPart' {Body(2)} 0000 0000 0000"));

        Assert.Throws<ArgumentException>(() => Store(schemas, static archive => archive.SerializeClass(Crate.Class)));
    }

    private static void AssertUnchanged(string text)
    {
        byte[] bytes = Bytes.Of(text);
        (Crate root, SchemaTable schemas) = Load(bytes);

        Assert.Equal(Convert.ToHexString(bytes), Convert.ToHexString(Store(schemas, archive => archive.WriteObject(root))));
    }

    private static (Crate Root, SchemaTable Schemas) Load(byte[] bytes)
    {
        using Archive archive = new(new MemoryStream(bytes), ArchiveMode.Load, s_options);
        Crate root = archive.ReadObject<Crate>()!;
        archive.EnsureEnd();
        return (root, archive.Schemas);
    }

    private static byte[] Store(SchemaTable schemas, Action<Archive> body)
    {
        MemoryStream stream = new();
        using (Archive archive = new(stream, ArchiveMode.Store, s_options with { Schemas = schemas }))
            body(archive);
        return stream.ToArray();
    }
}
