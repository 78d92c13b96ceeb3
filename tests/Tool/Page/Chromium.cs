using Microsoft.Playwright;

namespace Stevedore.Tool.Tests.Page;

/// <summary>
/// The browser that pages are opened in: Chromium of the machine, since none is downloaded. Without one the tests say that they were left
/// out; continuous integration has one.
/// </summary>
public sealed class Chromium : IAsyncLifetime
{
    private static readonly string[] s_names = ["chromium", "chromium-browser", "google-chrome"];

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>The sizes that pages are looked at in.</summary>
    private static ViewportSize Window => new() { Width = 1500, Height = 800 };

    public async ValueTask InitializeAsync()
    {
        if (Find() is not { } path)
            return;
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = path,
            // A container has no user namespaces for the sandbox. Only pages of these tests are opened.
            Args = ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-component-update"],
        });
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();
        _playwright?.Dispose();
    }

    /// <summary>Opens a page, and hears what goes wrong in it.</summary>
    public async Task<OpenPage> OpenAsync(string path, ColorScheme scheme = ColorScheme.Light)
    {
        if (_browser is null)
        {
            Assert.False(Environment.GetEnvironmentVariable("CI") is "true", "Continuous integration needs Chromium.");
            Assert.Skip("The page was not opened: this machine has no Chromium (Debian: chromium).");
        }
        IPage page = await _browser.NewPageAsync(new BrowserNewPageOptions { ViewportSize = Window, ColorScheme = scheme });
        OpenPage open = new(page);
        await page.GotoAsync(new Uri(path).AbsoluteUri);
        return open;
    }

    private static string? Find() => (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator)
        .SelectMany(folder => s_names.Select(name => Path.Combine(folder, name)))
        .FirstOrDefault(File.Exists);
}
