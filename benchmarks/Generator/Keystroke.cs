namespace Stevedore.Generator.Benchmarks;

/// <summary>An edit of one file, a little different in every round.</summary>
/// <param name="Description">Where it is typed.</param>
/// <param name="File">The index of the file in the project.</param>
/// <param name="Edit">Makes the file's new text of its original one.</param>
internal sealed record Keystroke(string Description, int File, Func<string, int, string> Edit)
{
    public static IReadOnlyList<Keystroke> Kinds { get; } =
    [
        new("in a comment of a serializable class", 700, (text, round) => $"// {Typed(round)}\n{text}"),
        new("in a method body of a serializable class", 701, (text, round) => text.Replace("return Weight", $"return {round} + Weight", StringComparison.Ordinal)),
        new("in the name of a private field", 702, (text, round) => text.Replace("_remark", "_remark" + Typed(round), StringComparison.Ordinal)),
        new("in the type of a field", 703, (text, round) => text.Replace("int _remark", (round % 2 == 0 ? "long" : "string") + " _remark", StringComparison.Ordinal)),
        new("in the name of a public property", 704, (text, round) => text.Replace("Weight", "Weight" + Typed(round), StringComparison.Ordinal)),
        new("in a field of a base class", 0, (text, round) => text.Replace("_remark", "_remark" + Typed(round), StringComparison.Ordinal)),
        new("in a body of other code", LargeProject.Classes + 77, (text, round) => text.Replace("value > 0", $"value > {round + 1}", StringComparison.Ordinal)),
        new("in a member of other code", LargeProject.Classes + 78, (text, round) => text.Replace("Average", "Average" + Typed(round), StringComparison.Ordinal)),
        new("in a method that stores and loads roots", LargeProject.Classes, (text, round) => text.Replace("total = 0", $"total = {round + 1}", StringComparison.Ordinal)),
        new("in the name of a serializable class", 705, (text, round) => text.Replace("class CItem705", "class CItem705" + Typed(round), StringComparison.Ordinal)),
        new("in a body beside constructions", LargeProject.Classes + 177, (text, round) => text.Replace("value > 0", $"value > {round + 1}", StringComparison.Ordinal)),
        new("in a type argument", LargeProject.Classes + 178, (text, round) => text.Replace("<int[]>", round % 2 == 0 ? "<long[]>" : "<string[]>", StringComparison.Ordinal)),
        new("in the name of a field of a generic class", LargeProject.FirstGeneric + 3, (text, round) => text.Replace("_remark", "_remark" + Typed(round), StringComparison.Ordinal)),
    ];

    private static string Typed(int round) => new('x', 1 + (round % 9));
}
