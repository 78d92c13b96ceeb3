using System.Globalization;
using Stevedore.Analyzers.Descriptors;

namespace Stevedore.Analyzers.Compatibility;

/// <summary>Compares a type with what the file says of it, in its present schema and in every older one.</summary>
/// <param name="words">Words of the file that mean others today: the former names of classes, with the present ones.</param>
internal sealed class CompatibilityCheck(SchemaFile file, IReadOnlyDictionary<string, string> words)
{
    /// <summary>Finds what is wrong.</summary>
    public IEnumerable<CompatibilityFinding> Of(DeclaredLayout layout)
    {
        SchemaBlock[] listed = [.. file.BlocksOf(layout.Key.Identity)];
        IEnumerable<CompatibilityFinding> present = listed.Length == 0
            ? [new CompatibilityFinding(CompatibilityDescriptors.NotListed, $"'{layout.Name}' is not listed in {SchemaFile.Name}")]
            : OfPresent(layout, listed);
        IEnumerable<SchemaBlock> older = listed.Where(block => block.Key.Schema < layout.Schema);
        return present
            .Concat(listed
                .Concat(FormerBlocks(layout))
                .Where(block => block.Key.Schema > layout.Schema)
                .Select(block => Lost(layout, block)))
            .Concat(older.Concat(FormerBlocks(layout)).Select(block => OfOlder(layout, block)).OfType<CompatibilityFinding>());
    }

    private IEnumerable<CompatibilityFinding> OfPresent(DeclaredLayout layout, SchemaBlock[] listed)
    {
        if (listed.FirstOrDefault(block => block.Key.Schema == layout.Schema) is not { } block)
        {
            return listed.Any(other => other.Key.Schema > layout.Schema)
                ? []
                : [new(
                    CompatibilityDescriptors.NotListed,
                    $"Schema {Number(layout.Schema)} of '{layout.Name}' is not listed in {SchemaFile.Name}")];
        }

        return block.IsDamaged ? [] : OfPresent(layout, block).Concat(OfFormerNames(layout, block));
    }

    private IEnumerable<CompatibilityFinding> OfPresent(DeclaredLayout layout, SchemaBlock block)
    {
        SchemaBlock present = layout.In(layout.Schema);
        if (block.IsByHand && !present.IsByHand)
        {
            return [new(
                CompatibilityDescriptors.NotListed,
                $"The layout of '{layout.Name}' is not listed in {SchemaFile.Name}, where its body is still written by hand")];
        }
        if (!block.IsByHand && present.IsByHand)
            return [Changed(layout, "its body is written by hand now, so nothing can tell whether it writes the same")];
        return LayoutComparison.FirstDifference(block, present, WordsFor(layout, block)) is { } difference
            ? [Changed(layout, difference) with { AddedMembers = LayoutComparison.AddedMembers(block, present, WordsFor(layout, block)) }]
            : [];
    }

    private IEnumerable<CompatibilityFinding> OfFormerNames(DeclaredLayout layout, SchemaBlock block)
    {
        foreach (string name in block.FormerNames.Except(layout.FormerNames, StringComparer.Ordinal))
        {
            // Blocks of that name say so by themselves.
            if (!file.BlocksOf(IdentityOf(name)).Any())
                yield return new CompatibilityFinding(
                    CompatibilityDescriptors.Disappeared,
                    $"'{layout.Name}' was called '{name}', by which objects that are stored already are not found any more");
        }

        foreach (string name in layout.FormerNames.Except(block.FormerNames, StringComparer.Ordinal))
            yield return new CompatibilityFinding(
                CompatibilityDescriptors.NotListed,
                $"The former name '{name}' of '{layout.Name}' is not listed in {SchemaFile.Name}");
    }

    private CompatibilityFinding? OfOlder(DeclaredLayout layout, SchemaBlock block)
    {
        if (block.Key.Schema > layout.Schema || block.IsDamaged)
            return null;
        if (block.Key.Schema < layout.Schema && !layout.LoadsOlderSchemas)
            return CannotLoad(block, $"the class has schema {Number(layout.Schema)} and is not versionable");
        SchemaBlock present = layout.In(block.Key.Schema);
        return !block.IsByHand
            && !present.IsByHand
            && LayoutComparison.FirstDifference(block, present, WordsFor(layout, block)) is { } difference
            ? CannotLoad(block, difference)
            : null;
    }

    private IEnumerable<SchemaBlock> FormerBlocks(DeclaredLayout layout) =>
        layout.FormerNames.SelectMany(name => file.BlocksOf(IdentityOf(name)));

    /// <summary>Type parameters that are called otherwise today are words too.</summary>
    private Dictionary<string, string> WordsFor(DeclaredLayout layout, SchemaBlock block)
    {
        Dictionary<string, string> translated = words.ToDictionary(static pair => pair.Key, static pair => pair.Value);
        foreach ((string was, string now) in block.Key.Parameters.Zip(layout.Key.Parameters, static (was, now) => (was, now)))
            translated[was] = now;

        return translated;
    }

    private static string IdentityOf(string className) => new SchemaKey(className, 0).Identity;

    private static CompatibilityFinding Changed(DeclaredLayout layout, string difference)
    {
        string subject = layout.Schema is { } schema
            ? $"The layout of '{layout.Name}' changed and its schema is still {Number(schema)}"
            : $"The layout of '{layout.Name}' changed, and with it that of everything that has one in it";
        return new CompatibilityFinding(CompatibilityDescriptors.LayoutChanged, subject, difference);
    }

    private static CompatibilityFinding Lost(DeclaredLayout layout, SchemaBlock block) => new(
        CompatibilityDescriptors.Disappeared,
        $"Objects are stored as '{block.Key}', which is newer than '{layout.Name}' in schema {Number(layout.Schema)}, and are not loaded");

    private static CompatibilityFinding CannotLoad(SchemaBlock block, string reason) =>
        new(CompatibilityDescriptors.CannotLoad, block.Key.ToString(), reason);

    private static string Number(int? schema) => schema?.ToString(CultureInfo.InvariantCulture) ?? "";
}
