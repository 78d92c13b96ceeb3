using Microsoft.Playwright;

namespace Stevedore.Tool.Tests.Page;

/// <summary>A page in the browser, what a person sees of it, and what went wrong in it.</summary>
public sealed class OpenPage
{
    private readonly List<string> _faults = [];

    public OpenPage(IPage page)
    {
        Page = page;
        page.PageError += (_, fault) => _faults.Add(fault);
        page.Console += (_, message) => _faults.Add(message.Text);
        page.Request += (_, request) => _faults.AddRange(request.IsNavigationRequest ? [] : [request.Url]);
    }

    public IPage Page { get; }

    /// <summary>What scripts failed at, and what was asked of a network.</summary>
    public IReadOnlyList<string> Faults => _faults;

    /// <summary>The rows of the tree that are drawn.</summary>
    public ILocator Rows => Page.Locator("#tree [role=treeitem]");

    /// <summary>The line of the tree that is chosen.</summary>
    public Task<string> ChosenAsync() => Page.Locator("#tree [aria-selected=true]").InnerTextAsync();

    /// <summary>The bytes that are shown as chosen, in hexadecimal.</summary>
    public async Task<string> ChosenBytesAsync() => string.Join(' ', await Page.Locator("#hex .byte.chosen").AllInnerTextsAsync());

    /// <summary>What is said of the byte and the piece that are chosen.</summary>
    public Task<string> WhereAsync() => Page.Locator("#where").InnerTextAsync();

    public async Task PressAsync(params string[] keys)
    {
        foreach (string key in keys)
            await Page.Keyboard.PressAsync(key);
    }

    /// <summary>Types into a field and hands it in.</summary>
    public async Task EnterAsync(string field, string text)
    {
        await Page.FillAsync(field, text);
        await Page.PressAsync(field, "Enter");
    }
}
