using System.Collections;
using System.Collections.Specialized;
using System.Globalization;
using Stevedore.Payloads.Tests.Old;

namespace Stevedore.Payloads.Tests;

/// <summary>
/// Payloads of .NET Framework 4, by its documented layouts: other assemblies, types that .NET does not store any more, and other private
/// fields. No formatter writes them here, so that they are made record by record.
/// </summary>
public sealed class FrameworkPayloads
{
    private const string System4 = "System, Version=4.0.0.0, Culture=neutral, PublicKeyToken=b77a5c561934e089";
    private const string Mscorlib = "mscorlib, Version=4.0.0.0, Culture=neutral, PublicKeyToken=b77a5c561934e089";

    [Fact]
    public void Classes_are_found_whatever_their_assembly_was()
    {
        byte[] payload = new PayloadWriter()
            .Class(1, "Acme.Fleet, Version=1.2.3.4, Culture=neutral, PublicKeyToken=0123456789abcdef", typeof(Calls).FullName!,
                ("Next", null), ("Numbers", PayloadWriter.Reference(2)))
            .SystemClass(2, $"System.Collections.Generic.Dictionary`2[[System.String, {Mscorlib}],[System.Int32, {Mscorlib}]]",
                ("Version", 0), ("Comparer", PayloadWriter.Reference(3)), ("HashSize", 0))
            .SystemClass(3, $"System.Collections.Generic.GenericEqualityComparer`1[[System.String, {Mscorlib}]]")
            .ToArray();

        Calls loaded = BinaryFormatterPayload.Load<Calls>(payload);

        Assert.Empty(loaded.Numbers);
        Assert.Equal(["begin", "end", "callback"], loaded.Order);
    }

    [Fact]
    public void A_collection_of_names_and_values_is_one_again()
    {
        byte[] payload = new PayloadWriter()
            .Class(1, System4, "System.Collections.Specialized.NameValueCollection",
                ("ReadOnly", false), ("HashProvider", PayloadWriter.Reference(8)), ("Comparer", PayloadWriter.Reference(9)), ("Count", 2),
                ("Keys", PayloadWriter.Reference(2)), ("Values", PayloadWriter.Reference(3)), ("Version", 3))
            .Strings(2, "a", "b")
            .Objects(3, PayloadWriter.Reference(4), PayloadWriter.Reference(5))
            .SystemClass(4, "System.Collections.ArrayList", ("_items", PayloadWriter.Reference(6)), ("_size", 2), ("_version", 2))
            .SystemClass(5, "System.Collections.ArrayList", ("_items", PayloadWriter.Reference(7)), ("_size", 1), ("_version", 1))
            .Objects(6, "1", "2", null, null)
            .Objects(7, "3")
            .SystemClass(8, "System.Collections.CaseInsensitiveHashCodeProvider", ("m_text", null))
            .SystemClass(9, "System.Collections.CaseInsensitiveComparer", ("m_compareInfo", PayloadWriter.Reference(10)))
            .SystemClass(10, "System.Globalization.CompareInfo", ("m_name", ""), ("win32LCID", 0), ("culture", 127))
            .ToArray();

        NameValueCollection loaded = Assert.IsType<NameValueCollection>(BinaryFormatterPayload.Load(payload));

        Assert.Equal(["1", "2"], loaded.GetValues("A")!);
        Assert.Equal("3", loaded["b"]);
    }

    [Fact]
    public void A_culture_is_found_by_its_name()
    {
        byte[] payload = new PayloadWriter()
            .SystemClass(1, "System.Globalization.CultureInfo",
                ("m_isReadOnly", true), ("compareInfo", null), ("textInfo", null), ("numInfo", null), ("dateTimeInfo", null),
                ("calendar", null),
                ("m_dataItem", 0), ("cultureID", 127), ("m_name", ""), ("m_useUserOverride", false))
            .ToArray();

        Assert.Same(CultureInfo.InvariantCulture, BinaryFormatterPayload.Load(payload));
    }

    [Fact]
    public void A_hash_table_is_filled_when_its_keys_are_whole()
    {
        byte[] payload = new PayloadWriter()
            .SystemClass(1, "System.Collections.Hashtable",
                ("LoadFactor", 0.72f), ("Version", 2), ("Comparer", null), ("HashCodeProvider", null), ("HashSize", 3),
                ("Keys", PayloadWriter.Reference(2)), ("Values", PayloadWriter.Reference(3)))
            .Objects(2, "one", 2)
            .Objects(3, 1, PayloadWriter.Reference(1))
            .ToArray();

        Hashtable loaded = Assert.IsType<Hashtable>(BinaryFormatterPayload.Load(payload));

        Assert.Equal(1, loaded["one"]);
        Assert.Same(loaded, loaded[2]);
    }

    [Theory]
    [InlineData("System.Data.DataTable", "WriteXml")]
    [InlineData("System.Data.DataSet", "WriteXml")]
    [InlineData("System.DelegateSerializationHolder", "delegate")]
    [InlineData("System.UnitySerializationHolder", "types by name")]
    public void What_no_program_gets_is_refused_with_the_reason(string type, string reason)
    {
        ArchiveException refused = Assert.Throws<ArchiveException>(
            () => BinaryFormatterPayload.Load(new PayloadWriter().SystemClass(1, type, ("Data", "mscorlib"), ("UnityType", 4)).ToArray()));

        Assert.Equal((ArchiveError.BadClass, type), (refused.Error, refused.ClassName));
        Assert.Contains(reason, refused.Message, StringComparison.Ordinal);
    }
}
