namespace Stevedore.Tool.Tests.Page;

/// <summary>How well a page can be read.</summary>
internal static class Contrast
{
    /// <summary>
    /// The contrast of each text with what is behind it, from 1 to 21, as the Web Content Accessibility Guidelines compute it.
    /// </summary>
    public const string Script = """
        (() => {
          const parts = color => color.match(/[\d.]+/g).map(Number);
          const light = color => {
            const [r, g, b] = parts(color).map(v => v / 255).map(v => v <= 0.03928 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4);
            return 0.2126 * r + 0.7152 * g + 0.0722 * b;
          };
          const behind = e => {
            for (; e; e = e.parentElement) {
              const color = getComputedStyle(e).backgroundColor;
              if (parts(color)[3] !== 0)
                return color;
            }
          };
          return [...document.querySelectorAll("body *")]
            .filter(e => e.childElementCount === 0 && e.innerText?.trim() && e.offsetParent)
            .map(e => [light(getComputedStyle(e).color), light(behind(e))])
            .map(([one, other]) => (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05));
        })()
        """;
}
