using System.Globalization;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using Stevedore.Tests.Harness;

namespace Stevedore.Analyzers.Tests;

/// <summary>The snapshots themselves: what the harness writes, and when it complains.</summary>
public sealed class SnapshotTests
{
#pragma warning disable RS2008 // No rules of the product: there is no release to track.
    private static readonly DiagnosticDescriptor s_rule = new(
        "theId",
        "the title",
        "the message from {0}",
        "the category",
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        customTags: WellKnownDiagnosticTags.Unnecessary);

    private static readonly DiagnosticDescriptor s_ruleWithPage =
        new("theId", "", "{0}", "the category", DiagnosticSeverity.Error, isEnabledByDefault: false, "What it is about.", "https://page");
#pragma warning restore RS2008

    [Fact]
    public Task A_diagnostic_is_written_with_its_lines_its_message_and_its_rule()
    {
        SourceText source = SourceText.From("class Foo\n{\n    void Bar() { }\n}\n");
        SyntaxTree tree = CSharpSyntaxTree.ParseText(source, path: "dir/theFile.cs", cancellationToken: Token);
        TextSpan span = new(tree.ToString().IndexOf("void", StringComparison.Ordinal), "void Bar()".Length);
        LinePositionSpan lines = new(new LinePosition(1, 2), new LinePosition(3, 4));
        Location elsewhere = Location.Create("dir/list.txt", new TextSpan(0, 1), lines);
        return Snapshot.MatchAsync(
        [
            Diagnostic.Create(s_rule, tree.GetLocation(span), "hello"),
            Diagnostic.Create(s_rule, elsewhere, "hello"),
            Diagnostic.Create(s_ruleWithPage, Location.None, "two\nlines"),
        ]);
    }

    [Fact]
    public async Task A_text_that_differs_fails_and_is_left_beside_its_snapshot()
    {
        string received = Beside("received");
        File.Delete(received);
        SnapshotException complaint = await Assert.ThrowsAsync<SnapshotException>(() => Snapshot.MatchAsync("one\nthree\n"));
        Assert.Equal($"Different: {received}\n  line 2, verified: two\n  line 2, received: three\n", complaint.Message);
        Assert.Equal("one\nthree\n", await File.ReadAllTextAsync(received, Token));
        await Snapshot.MatchAsync("one\ntwo\n");
        Assert.False(File.Exists(received));
    }

    [Fact]
    public async Task A_text_without_a_snapshot_fails()
    {
        string received = Beside("received");
        SnapshotException complaint = await Assert.ThrowsAsync<SnapshotException>(() => Snapshot.MatchAsync("new"));
        Assert.Equal($"New: {received}\n", complaint.Message);
        File.Delete(received);
    }

    [Fact]
    public async Task A_snapshot_without_a_text_fails()
    {
        string verified = Beside("verified", "#Gone.g", "cs");
        await File.WriteAllTextAsync(verified, "", Token);
        SnapshotException complaint = await Assert.ThrowsAsync<SnapshotException>(() => Snapshot.MatchAsync(
            CSharpGeneratorDriver.Create(Array.Empty<ISourceGenerator>()).RunGenerators(CSharpCompilation.Create("Empty"), Token)));
        Assert.Equal($"The test gives no such text any more: {verified}\n", complaint.Message);
        File.Delete(verified);
    }

    [Fact]
    public void Every_snapshot_has_a_test() => Assert.Empty(SnapshotOwners.Orphans(typeof(SnapshotTests).Assembly));

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private static string Beside(
        string state,
        string suffix = "",
        string extension = "txt",
        [CallerFilePath] string file = "",
        [CallerMemberName] string method = "") =>
        string.Create(CultureInfo.InvariantCulture, $"{Path.ChangeExtension(file, null)}.{method}{suffix}.{state}.{extension}");
}
