using System.Text;

namespace Stevedore.Tool.Tests.Import;

/// <summary>What <c>stevedore import</c> makes of C++: the classes as text, and what they do with the bytes that the C++ writes.</summary>
public sealed class ImportTests
{
    [Fact]
    public Task Numbers_and_enumerations_are_members_in_the_width_that_they_are_stored_in() => TextOf("Scalars");

    [Fact]
    public Task Loops_are_collections_with_their_forms_of_count() => TextOf("Counts");

    [Fact]
    public Task Collections_of_MFC_are_collections_of_dotnet() => TextOf("Collections");

    [Fact]
    public Task Structures_are_stored_as_they_lie_in_memory() => TextOf("Structures");

    [Fact]
    public Task Schemas_that_follow_no_order_are_mirrored_by_hand() => TextOf("Gates");

    [Fact]
    public Task What_attributes_cannot_say_is_mirrored_by_hand_or_left_open() => TextOf("ByHand");

    [Fact]
    public Task Members_that_hang_on_others_have_conditions() => TextOf("Conditions");

    [Fact]
    public Task Functions_that_take_the_archive_are_part_of_the_body() => TextOf("Helpers");

    [Fact]
    public Task Branches_that_disagree_are_told() => TextOf("Disagreements");

    [Fact]
    public Task Old_sources_with_missing_headers_are_read_as_far_as_they_go() => TextOf("Old");

    [Fact]
    public Task Loops_that_a_value_ends_are_mirrored_by_hand() => TextOf("Endings");

    [Fact]
    public Task Archives_over_memory_are_archives_within_the_archive() => TextOf("Memory");

    [Fact]
    public Task What_is_not_in_the_sources_is_named_as_the_reason() => TextOf("Missing");

    [Fact]
    public Task Schemas_that_follow_each_other_are_versions_of_members() => TextOf("Versions");

    [Fact]
    public void Numbers_are_loaded_and_stored_as_the_Cpp_does()
    {
        byte[] bytes = new Written()
            .Put((byte)200).Put((sbyte)-3).Put((short)-300).Put((ushort)60000).Put(7).Put(-8).Put(9u).Put(10u)
            .Put(0.5f).Put(0.25).Put(-11L).Put(12UL).Put(true).Put(1).Put((ushort)1)
            .Put(4).Put((byte)5).Put(0x00FF8040u).Put((ushort)2)
            .ToArray();

        Assert.Equal(bytes, ImportedConstruct.Of("Scalars").LoadAndStore("ScalarDoc", bytes));
    }

    [Fact]
    public void Objects_and_collections_are_loaded_and_stored_as_the_Cpp_does()
    {
        byte[] crew = [0xFF, 0xFF, 1, 0, 5, 0, .. Encoding.ASCII.GetBytes("CCrew"), 3, .. Encoding.ASCII.GetBytes("Ada")];
        byte[] bytes = new Written()
            .Put((ushort)2).Put((byte)1).Put((byte)2)
            .Put((ushort)1).Text("line")
            .Put((ushort)0)
            .Put((ushort)1).Raw(crew)
            .Put((ushort)1).Put((ushort)2)
            .Put((ushort)1).Text("a").Text("b")
            .Put((ushort)1).Put((ushort)7).Put((ushort)0)
            .Put((ushort)1).Put(3).Text("three")
            .Put((ushort)1).Put(0.5)
            .Put((ushort)1).Put(4).Put(5)
            .Put((ushort)1).Put(1.5).Text("Oslo")
            .Put(1).Put((ushort)2)
            .Put((ushort)2)
            .ToArray();

        Assert.Equal(bytes, ImportedConstruct.Of("Collections").LoadAndStore("CollectionDoc", bytes));
    }

    [Fact]
    public void Loops_that_a_value_ends_are_loaded_and_stored_as_the_Cpp_does()
    {
        byte[] stop = [0xFF, 0xFF, 1, 0, 5, 0, .. Encoding.ASCII.GetBytes("CStop")];
        byte[] bytes = new Written()
            .Put(7).Put(9).Put(0)
            .Text("Bergen").Text("Oslo").Text("")
            .Raw(stop).Put(1).Put((ushort)0x8001).Put(2).Put((ushort)0)
            .Put((ushort)3).Put((ushort)1).Put((ushort)2).Put(77).Put((ushort)5)
            .ToArray();

        Assert.Equal(bytes, ImportedConstruct.Of("Endings").LoadAndStore("RouteDoc", bytes));
    }

    [Fact]
    public void Archives_over_memory_are_loaded_and_stored_as_the_Cpp_does()
    {
        byte[] top = new Written()
            .Raw([0xFF, 0xFF, 1, 0, 6, 0, .. Encoding.ASCII.GetBytes("CLayer")]).Text("top").Put(3).Put(0.5)
            .ToArray();
        byte[] ground = new Written().Text("ground").Put(4).ToArray();
        byte[] bytes = new Written()
            .Put(top.Length).Raw(top)
            .Put((ushort)ground.Length).Raw(ground)
            .Put(0.5)
            .ToArray();

        Assert.Equal(bytes, ImportedConstruct.Of("Memory").LoadAndStore("MapDoc", bytes));
    }

    [Theory]
    [InlineData("ChatDoc", "ansi_chat_msg")]
    [InlineData("GraphDoc", "ansi_obj_shared_graph")]
    [InlineData("VerDoc", "ansi_obj_versionable")]
    [InlineData("VerDoc", "ansi_serializeclass_in_body")]
    [InlineData("ItemsDoc", "ansi_obj_base_then_derived")]
    [InlineData("RawDoc", "ansi_raw_write")]
    [InlineData("PlaceDoc", "ansi_point_size_rect")]
    [InlineData("MixedDoc", "ansi_scalars_mixed_unaligned")]
    [InlineData("TimesDoc", "ansi_ctime")]
    [InlineData("SpanDoc", "ansi_ctimespan_serialize64")]
    [InlineData("MoneyDoc", "ansi_colecurrency")]
    [InlineData("ListDoc", "ansi_coblist_direct")]
    [InlineData("TableDoc", "ansi_cmapwordtoob_many_direct")]
    [InlineData("TextDoc", "ansi_cstringlist_direct")]
    public void What_MFC_wrote_is_loaded_and_stored_by_the_classes_made_of_its_Cpp(string document, string vector)
    {
        byte[] bytes = File.ReadAllBytes(Repository.FullPathOf($"tests/Interop/Vectors/{vector}.bin"));

        Assert.Equal(bytes, ImportedConstruct.Of("Vectors").LoadAndStore(document, bytes));
    }

    [Fact]
    public async Task A_source_that_is_not_there_is_told()
    {
        ToolRun run = await ToolRun.Of("import", "nowhere.cpp");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("nowhere.cpp: The file is left out: there is no such file.", run.Output);
    }

    [Theory]
    [InlineData("\0\u0001\u0002\uFFFF{{{{")]
    [InlineData("class C : public C { DECLARE_SERIAL(C) void Serialize(CArchive& ar) { Serialize(ar); } };")]
    [InlineData("void C::Serialize(CArchive& ar) { if (ar.IsStoring()) { ar << ")]
    public async Task Sources_that_are_no_program_are_told(string source)
    {
        using TemporaryFolder folder = new();
        await File.WriteAllTextAsync(folder.PathOf("a.cpp"), source, TestContext.Current.CancellationToken);

        ToolRun run = await ToolRun.Of("import", folder.PathOf("a.cpp"));

        Assert.InRange(run.ExitCode, 0, 1);
        Assert.NotEqual("", run.Output + run.Errors);
    }

    [Fact]
    public async Task Brackets_without_end_are_not_followed_for_ever()
    {
        using TemporaryFolder folder = new();
        string source = $"class C {{ void Serialize(CArchive& ar) {{ int i = {new string('(', 100_000)}1; }} }};";
        await File.WriteAllTextAsync(folder.PathOf("a.cpp"), source, TestContext.Current.CancellationToken);

        ToolRun run = await ToolRun.Of("import", folder.PathOf("a.cpp"));

        Assert.InRange(run.ExitCode, 0, 1);
    }

    private static Task TextOf(string construct, [System.Runtime.CompilerServices.CallerMemberName] string test = "") =>
        Snapshot.MatchAsync(ImportedConstruct.Of(construct).Text, method: test);
}
