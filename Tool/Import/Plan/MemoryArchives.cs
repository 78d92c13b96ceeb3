using Stevedore.Tool.Import.Model;

namespace Stevedore.Tool.Import.Plan;

/// <summary>
/// Finds archives over a CMemFile: what goes into them, and where their length and bytes go, which makes them archives within the archive.
/// </summary>
internal static class MemoryArchives
{
    private const long LoadFlag = 1;

    /// <summary>Statements without the blocks that only hold declarations.</summary>
    public static List<CppNode> Flatten(IEnumerable<CppNode> statements) => [.. statements.SelectMany(static statement =>
        statement is { Kind: CppNodeKind.Block, Text: "declaration" } ? statement.Children : (IEnumerable<CppNode>)[statement])];

    /// <summary>The statement declares an archive over a file of its own, in this direction.</summary>
    public static bool IsDeclared(CppNode statement, bool isStoring) =>
        statement.Kind == CppNodeKind.Declaration && statement.Type.IsArchive && FileOf(statement) is not null
        && statement.Children[0].Children.ElementAtOrDefault(1)?.Value is long mode && (mode & LoadFlag) == (isStoring ? 0 : 1);

    /// <summary>The archive is used in the statement.</summary>
    public static bool Uses(CppNode statement, string archive) =>
        statement.All().Any(node => node.Kind == CppNodeKind.Local && node.Key == archive);

    /// <summary>Another archive is used in the statement.</summary>
    public static Predicate<CppNode> UsesAnother(string archive) => statement => statement.All().Any(node =>
        node.Kind is CppNodeKind.Local or CppNodeKind.Parameter or CppNodeKind.Member && ArchiveUse.IsArchive(node) && node.Key != archive);

    /// <summary>Puts an archive within the archive in the place of each whose length and bytes are found.</summary>
    public static List<WireStep> Settle(List<WireStep> steps, bool isStoring)
    {
        int at = steps.FindIndex(static step => step is MemoryStep);
        while (at >= 0)
        {
            MemoryStep memory = (MemoryStep)steps[at];
            if (!TrySettle(steps, memory, at, isStoring))
                steps[at] = new OpenStep("an archive over memory whose length and bytes are not found", memory.Origin);
            at = steps.FindIndex(static step => step is MemoryStep);
        }
        return steps;
    }

    private static bool TrySettle(List<WireStep> steps, MemoryStep memory, int at, bool isStoring)
    {
        (int length, int bytes) = isStoring ? (Next(steps, at, 1), Next(steps, Next(steps, at, 1), 1))
            : (Next(steps, Next(steps, at, -1), -1), Next(steps, at, -1));
        if (length < 0 || bytes < 0 || steps[length] is not ValueStep { Form.Kind: WireFormKind.Scalar or WireFormKind.Count } value
            || steps[bytes] is not BlockStep block)
            return false;
        List<CppNode> plain = [.. steps.OfType<PlainStep>().SelectMany(static step => Flatten([step.Origin]))];
        string file = FileOf(memory.Origin)!;
        bool isFound = isStoring
            ? IsOf(value.Place, file, plain, "GetLength") && IsOf(block.Size, file, plain, "GetLength")
                && IsOf(block.Pointer, file, plain, "Detach", "GetBufferPtr")
            : Paths.LocalOf(value.Place) is CppNode number && Paths.LocalOf(block.Size)?.Key == number.Key
                && BufferOf(block.Pointer) is string buffer && IsOver(file, buffer, plain);
        if (!isFound)
            return false;
        HashSet<string> variables = [file, .. new[] { value.Place, block.Size, block.Pointer }.Select(BufferOf).OfType<string>()];
        (int first, int last) = isStoring ? (at, bytes) : (length, at);
        steps.RemoveRange(first, last - first + 1);
        steps.Insert(first, new NestedStep(value.Form, memory.Steps, memory.Origin));
        steps.RemoveAll(step => step is PlainStep && variables.Any(variable => Uses(step.Origin, variable) || step.Origin.Key == variable));
        return true;
    }

    /// <summary>The next step that is no plain statement.</summary>
    private static int Next(List<WireStep> steps, int from, int direction)
    {
        if (from < 0)
            return -1;
        int at = from + direction;
        while (at >= 0 && at < steps.Count && steps[at] is PlainStep)
            at += direction;
        return at < steps.Count ? at : -1;
    }

    private static string? FileOf(CppNode archive) =>
        archive.Children[0] is { Kind: CppNodeKind.Construct, Children.Count: > 1 } made
        && Paths.LocalOf(made.Children[0]) is { Type.Name: "CMemFile" or "CSharedFile" } file ? file.Key : null;

    /// <summary>The variable that memory is in: a pointer, or an array of bytes.</summary>
    private static string? BufferOf(CppNode node)
    {
        CppNode inner = Paths.Strip(node);
        return inner is { Kind: CppNodeKind.Call, Text: "GetData" or "GetBuffer" }
            ? Paths.LocalOf(inner.Children[0])?.Key
            : Paths.LocalOf(inner)?.Key;
    }

    /// <summary>An expression is what a method of the file says, at once or by a variable.</summary>
    private static bool IsOf(CppNode node, string file, List<CppNode> plain, params string[] methods)
    {
        CppNode inner = Paths.Strip(node);
        if (inner.Kind == CppNodeKind.Call)
            return methods.Contains(inner.Text) && Paths.LocalOf(inner.Children[0])?.Key == file;
        if (inner.Kind != CppNodeKind.Local)
            return false;
        CppNode[] values =
        [
            .. plain.Where(statement => statement.Kind == CppNodeKind.Declaration && statement.Key == inner.Key)
                .Select(static statement => statement.Children[0])
                .Where(static initial => initial.Kind is not (CppNodeKind.Absent or CppNodeKind.Number)),
            .. plain.Where(statement => statement is { Kind: CppNodeKind.Binary, Text: "=" }
                && Paths.LocalOf(statement.Children[0])?.Key == inner.Key && !IsNull(statement.Children[1]))
                .Select(static statement => statement.Children[1]),
        ];
        return values.Length == 1 && Paths.Strip(values[0]).Kind == CppNodeKind.Call && IsOf(values[0], file, plain, methods);
    }

    private static bool IsNull(CppNode node) => Paths.Strip(node).Value == 0;

    /// <summary>The file was made over the buffer.</summary>
    private static bool IsOver(string file, string buffer, List<CppNode> plain) => plain.SelectMany(static statement => statement.All())
        .Any(node => node switch
        {
            { Kind: CppNodeKind.Declaration } => node.Key == file && IsFirst(node.Children[0], 0, buffer),
            { Kind: CppNodeKind.Call, Text: "Attach" or "Write" } =>
                Paths.LocalOf(node.Children[0])?.Key == file && IsFirst(node, 1, buffer),
            _ => false,
        });

    private static bool IsFirst(CppNode call, int index, string buffer) =>
        call.Children.ElementAtOrDefault(index) is CppNode argument && BufferOf(argument) == buffer;
}
