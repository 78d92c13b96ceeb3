using Stevedore.Architecture.Tests.House;

namespace Stevedore.Architecture.Tests.Laws;

/// <summary>What a document links to is there: the file, the folder, the heading.</summary>
public sealed class LinksOfDocuments
{
    [Fact]
    public void Every_link_leads_somewhere() => Law.IsKept(Document.All.SelectMany(Breaches));

    [Fact]
    public void A_link_to_nothing_is_a_breach()
    {
        const string Text = """
            # Of `Read` and "Write"

            [here](#of-read-and-write) [nowhere](#of-writing) [away](https://example.org/page)
            [file](../README.md) [heading](../README.md#install) [folder](../docs) [no file](../READ.md) [no heading](../README.md#a-walk)

            ```csharp
            # [code](nothing.md)
            ```
            """;
        Assert.Equal(
            [
                "docs/page.md links to docs/page.md#of-writing",
                "docs/page.md links to READ.md",
                "docs/page.md links to README.md#a-walk",
            ],
            Breaches(new("docs/page.md", Text)));
    }

    private static IEnumerable<string> Breaches(Document document) => document.Links
        .Where(link => !IsThere(link.Path, link.Heading, document))
        .Select(link => $"{document.Path} links to {link.Path}{(link.Heading.Length == 0 ? "" : $"#{link.Heading}")}");

    private static bool IsThere(string path, string heading, Document document)
    {
        string file = Repository.FullPathOf(path);
        if (heading.Length == 0)
            return File.Exists(file) || Directory.Exists(file);
        if (path == document.Path)
            return document.Headings.Contains(heading);
        return File.Exists(file) && Document.At(path).Headings.Contains(heading);
    }
}
