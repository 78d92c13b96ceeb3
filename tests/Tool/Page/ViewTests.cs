using System.Text;
using Microsoft.Playwright;
using Stevedore.Tool.Tests.Inspection;

namespace Stevedore.Tool.Tests.Page;

/// <summary>The page of <c>stevedore view</c>, in a browser.</summary>
public sealed class ViewTests(Chromium chromium) : IClassFixture<Chromium>, IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_piece_that_is_chosen_shows_its_bytes()
    {
        OpenPage page = await ViewAsync("cargo-gen3-unicode.bin", ofClasses: true);

        await page.Rows.Filter(new() { HasText = "_fileVersion" }).ClickAsync();

        Assert.Equal("03 00", await page.ChosenBytesAsync());
        Assert.Contains("_fileVersion: 3 WORD", await page.WhereAsync());
        Assert.Empty(page.Faults);
    }

    [Fact]
    public async Task A_byte_that_is_chosen_shows_its_piece()
    {
        OpenPage page = await ViewAsync("cargo-gen3-unicode.bin", ofClasses: true);

        await page.Page.Locator("#hex .byte[data-offset='93']").ClickAsync();

        Assert.Contains("Latitude 57.7089 double", await page.ChosenAsync());
        Assert.Contains("Ports[0].Latitude: 57.7089 double", await page.WhereAsync());
        Assert.Equal(8, (await page.ChosenBytesAsync()).Split(' ').Length);
    }

    [Fact]
    public async Task A_reference_leads_to_its_object_and_back()
    {
        OpenPage page = await ViewAsync("cargo-gen3-unicode.bin", ofClasses: true);

        await page.Rows.Filter(new() { HasText = "Flagship" }).ClickAsync();
        await page.PressAsync("Enter");
        string followed = await page.ChosenAsync();
        await page.PressAsync("Backspace");

        Assert.Contains("CReeferContainer #14", followed);
        Assert.Contains("Flagship", await page.ChosenAsync());
    }

    [Theory]
    [InlineData("text", "Sète 1", "“Sète 1”")]
    [InlineData("hex", "FF FF 01 00 05 00 43", "new class CPort")]
    [InlineData("value", "57.6875", "57.6875 double")]
    [InlineData("class", "creefer", "CReeferContainer #46")]
    public async Task What_is_searched_is_found_from_the_keyboard(string kind, string wanted, string chosen)
    {
        OpenPage page = await ViewAsync("cargo-large-ansi.bin");

        await page.Page.SelectOptionAsync("#search-kind", kind);
        await page.PressAsync("Escape", "/");
        await page.Page.Keyboard.TypeAsync(wanted);
        await page.PressAsync("Enter");

        Assert.Contains(chosen, await page.ChosenAsync());
        Assert.StartsWith("1 of ", await page.Page.Locator("#search-hits").InnerTextAsync());
        Assert.Empty(page.Faults);
    }

    [Fact]
    public async Task Hits_follow_each_other_and_what_is_not_there_is_said()
    {
        OpenPage page = await ViewAsync("cargo-large-ansi.bin");

        await page.Page.SelectOptionAsync("#search-kind", "class");
        await page.EnterAsync("#search-text", "CPort");
        await page.PressAsync("Escape", "n", "n", "N");
        Assert.Equal("2 of 40", await page.Page.Locator("#search-hits").InnerTextAsync());

        await page.EnterAsync("#search-text", "CSubmarine");
        Assert.Equal("not found", await page.Page.Locator("#search-hits").InnerTextAsync());
    }

    [Theory]
    [InlineData("0x758")]
    [InlineData("1880")]
    public async Task One_jumps_to_an_offset(string offset)
    {
        OpenPage page = await ViewAsync("cargo-large-ansi.bin");

        await page.PressAsync("g");
        await page.Page.Keyboard.TypeAsync(offset);
        await page.PressAsync("Enter");

        Assert.StartsWith("0x0758 = FF", await page.WhereAsync());
        Assert.Contains("new class CInspection", await page.ChosenAsync());
    }

    [Fact]
    public async Task The_tree_opens_and_closes_by_arrows()
    {
        OpenPage page = await ViewAsync("cargo-gen3-unicode.bin", ofClasses: true);

        await page.Rows.Filter(new() { HasText = "Ports CPort*[]" }).ClickAsync();
        await page.PressAsync("ArrowRight", "ArrowRight", "ArrowDown", "ArrowRight", "ArrowRight", "ArrowDown");
        string inside = await page.ChosenAsync();
        await page.PressAsync("ArrowLeft", "ArrowLeft");

        Assert.Contains("Name “Göteborg” CStringW", inside);
        Assert.Contains("[0] CPort #3", await page.ChosenAsync());
        Assert.DoesNotContain("Göteborg", string.Concat(await page.Rows.AllInnerTextsAsync()));
    }

    [Fact]
    public async Task Ten_megabytes_are_a_few_rows_at_a_time()
    {
        byte[] document = await File.ReadAllBytesAsync(Document("cargo-large-ansi.bin"), TestContext.Current.CancellationToken);
        byte[] many = [.. Enumerable.Repeat(document, 30).SelectMany(static bytes => bytes)];
        OpenPage page = await ViewAsync(await FileAsync("many.bin", many));

        await page.Page.Locator("#hex").FocusAsync();
        await page.PressAsync("Control+End");

        Assert.StartsWith($"0x{many.Length - 1:X}", await page.WhereAsync());
        Assert.True(await page.Page.Locator("#hex .cursor").First.IsVisibleAsync());
        Assert.InRange(await page.Page.Locator("*").CountAsync(), 100, 6000);
        Assert.Empty(page.Faults);
    }

    [Fact]
    public async Task The_streams_of_a_compound_file_are_chosen_by_name()
    {
        byte[] drawing = new ArchiveBytes().Ports(300, isFirst: true).ToArray();
        OpenPage page = await ViewAsync(await FileAsync("both.ole", CompoundBytes.Of([1, 2, 3], drawing)));

        await page.Page.SelectOptionAsync("#space", new SelectOptionValue { Label = "Drawing/Page" });

        Assert.Contains($"Drawing/Page stream, {drawing.Length:N0} bytes", await page.ChosenAsync());
        Assert.Equal($"{drawing[0]:X2}", await page.Page.Locator("#hex .byte").First.InnerTextAsync());
        Assert.Empty(page.Faults);
    }

    [Fact]
    public async Task Text_of_a_file_is_never_markup()
    {
        byte[] bytes = Encoding.Latin1.GetBytes("\xFF\xFF\x01\x00\x05\x00CPort\x1E</script><script>alert(1)//");
        OpenPage page = await ViewAsync(await FileAsync("<b>&.bin", bytes));

        Assert.Equal("<b>&.bin", await page.Page.Locator("h1").InnerTextAsync());
        Assert.Empty(page.Faults);
    }

    [Fact]
    public async Task A_file_without_bytes_has_a_page()
    {
        OpenPage page = await ViewAsync(await FileAsync("empty.bin", []));

        Assert.Contains("empty.bin, 0 bytes", await page.ChosenAsync());
        Assert.Empty(page.Faults);
    }

    /// <summary>The pictures stay in <c>artifacts/view</c>, for people who look at them.</summary>
    [Theory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task Light_and_dark_are_those_of_the_system_and_both_can_be_read(ColorScheme scheme)
    {
        OpenPage page = await ViewAsync("cargo-gen3-unicode.bin", scheme, ofClasses: true);
        await page.EnterAsync("#jump-offset", "0x44");
        await page.PressAsync("t", "ArrowDown", "ArrowDown");

        double[] contrasts = await page.Page.EvaluateAsync<double[]>(Contrast.Script);

        Assert.All(contrasts, contrast => Assert.InRange(contrast, 3.0, 21.0));
        await page.Page.ScreenshotAsync(new() { Path = Repository.FullPathOf($"artifacts/view/{scheme}.png") });
    }

    [Fact]
    public async Task Everything_that_can_be_used_has_a_name()
    {
        OpenPage page = await ViewAsync("cargo-gen3-unicode.bin");

        string[] nameless = await page.Page.EvaluateAsync<string[]>("""
            [...document.querySelectorAll("button, input, select, [role=tree], [role=grid], [role=img], aside")]
              .filter(e => !e.closest("[hidden], dialog") && !e.ariaLabel && !e.innerText && !e.labels?.length)
              .map(e => e.outerHTML)
            """);

        Assert.Empty(nameless);
    }

    private async Task<OpenPage> ViewAsync(string document, ColorScheme scheme = ColorScheme.Light, bool ofClasses = false)
    {
        string[] options = ofClasses ? ["--assembly", typeof(ViewTests).Assembly.Location, "--type", "CManifest"] : [];
        return await chromium.OpenAsync(await PageOfAsync(Document(document), options), scheme);
    }

    private async Task<string> PageOfAsync(string file, params string[] options)
    {
        string page = _folder.PathOf("page.html");
        ToolRun run = await ToolRun.Of(["view", file, "-o", page, .. options]);
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        return page;
    }

    private async Task<string> FileAsync(string name, byte[] bytes)
    {
        string path = _folder.PathOf(name);
        await File.WriteAllBytesAsync(path, bytes, TestContext.Current.CancellationToken);
        return path;
    }

    private static string Document(string name) =>
        Path.IsPathRooted(name) ? name : Repository.FullPathOf($"samples/Cargo/Documents/{name}");
}
