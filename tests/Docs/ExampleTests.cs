using System.Globalization;
using Microsoft.CodeAnalysis;
using Stevedore.Docs.Tests.Pages;
using Stevedore.Docs.Tests.Programs;

namespace Stevedore.Docs.Tests;

/// <summary>What IntelliSense shows as an example compiles, with the ships and ports of the README.</summary>
public sealed class ExampleTests
{
    private const int EntryPoints = 20;

    public static TheoryData<string, int> Examples
    {
        get
        {
            TheoryData<string, int> rows = [];
            foreach (CodeBlock example in DocumentationExample.All)
                rows.Add(example.Page, example.Line);
            return rows;
        }
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public async Task An_example_in_the_documentation_compiles(string file, int line)
    {
        CodeBlock example = DocumentationExample.All.Single(one => one.Page == file && one.Line == line);
        PageProgram program = PageProgram.After([DocumentPage.Blocks("README.md")[0], example], 1);

        ProgramBuild build = await ProgramBuild.OfAsync(program.Files, program.HasStatements);

        Assert.Empty(build.Diagnostics.Select(Describe));
    }

    [Fact]
    public void What_people_type_first_has_an_example() => Assert.InRange(DocumentationExample.All.Count(), EntryPoints, 100);

    private static string Describe(Diagnostic one) =>
        $"{one.Id} in line {one.Location.GetMappedLineSpan().StartLinePosition.Line + 1}: {one.GetMessage(CultureInfo.InvariantCulture)}";
}
