namespace Stevedore.Generator.Benchmarks;

/// <summary>An edit of one file, a little different in every round.</summary>
/// <param name="Description">Where it is typed.</param>
/// <param name="File">The index of the file in the project.</param>
/// <param name="Edit">Makes the file's new text of its original one.</param>
internal sealed record Keystroke(string Description, int File, Func<string, int, string> Edit)
{
    /// <summary>Those in a project the size of a grown application.</summary>
    public static IReadOnlyList<Keystroke> InLargeProject { get; } =
    [
        new("in a comment of a serializable class", 700, static (text, round) => $"// {Typed(round)}\n{text}"),
        Replacing("in a method body of a serializable class", 701, "return Weight", static round => $"return {round} + Weight"),
        Replacing("in the name of a private field", 702, "_remark", static round => "_remark" + Typed(round)),
        Replacing("in the type of a field", 703, "int _remark", static round => (round % 2 == 0 ? "long" : "string") + " _remark"),
        Replacing("in the name of a public property", 704, "Weight", static round => "Weight" + Typed(round)),
        Replacing("in a field of a base class", 0, "_remark", static round => "_remark" + Typed(round)),
        Replacing("in a body of other code", LargeProject.Classes + 77, "value > 0", static round => $"value > {round + 1}"),
        Replacing("in a member of other code", LargeProject.Classes + 78, "Average", static round => "Average" + Typed(round)),
        Replacing("in a method that stores and loads roots", LargeProject.Classes, "total = 0", static round => $"total = {round + 1}"),
        Replacing("in the name of a serializable class", 705, "class CItem705", static round => "class CItem705" + Typed(round)),
        Replacing("in a body beside constructions", LargeProject.Classes + 177, "value > 0", static round => $"value > {round + 1}"),
        Replacing("in a type argument", LargeProject.Classes + 178, "<int[]>", static round => round % 2 == 0 ? "<long[]>" : "<string[]>"),
        Replacing("in the name of a field of a generic class", LargeProject.FirstGeneric + 3, "_remark", static round => $"_remark{round}"),
    ];

    /// <summary>Those in a project of one shape, whose generic classes lead to each other.</summary>
    public static IReadOnlyList<Keystroke> InGenericClasses { get; } =
    [
        new("in a comment of a generic class", 700, static (text, round) => $"// {Typed(round)}\n{text}"),
        Replacing("in the name of a private field", 701, "_value", static round => "_value" + Typed(round)),
        Replacing("in a field that is added", 702, "private T?", static round => $"private int _{Typed(round)}; private T?"),
        Replacing("in a body beside constructions", 703, "First", static round => "First" + Typed(round)),
        Replacing("in a field that leads to another class", 704, "G707", static round => $"G{round + 1}"),
    ];

    private static Keystroke Replacing(string description, int file, string old, Func<int, string> typed) =>
        new(description, file, (text, round) => text.Replace(old, typed(round), StringComparison.Ordinal));

    private static string Typed(int round) => new('x', 1 + (round % 9));
}
