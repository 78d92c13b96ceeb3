using Stevedore.Generator.Model;
using Stevedore.Generator.Plan;

namespace Stevedore.Generator.Emit;

/// <summary>Writes the file with the formatters of values that stand where any object may.</summary>
internal static class BoxEmitter
{
    public const string ClassName = "ArchiveBoxes";

    private const string Boxes = "global::Stevedore.Generated.Boxes";

    /// <summary>The hint name of the file.</summary>
    public static string HintName(string @namespace) => $"{@namespace}.{ClassName}.g.cs";

    public static string Emit(string @namespace, EquatableArray<BoxPlan> boxes)
    {
        ImportedNames names = ImportedNames.Qualified(@namespace);
        SourceWriter writer = new();
        Dictionary<RootPlan, string> wireNames = boxes.ToDictionary(static box => box.Value, static box => box.WireName);
        (RootPlan Root, string Formatter)[] named =
            [.. FormatterNames.Of(boxes.Select(static box => box.Value).ToEquatableArray())];
        writer.Line("/// <summary>Stores and loads boxed values and collections where any object may stand.</summary>");
        using (writer.Braces($"internal static class {ClassName}"))
        {
            writer.Line("/// <summary>Makes them known to all archives when the first one is met.</summary>");
            writer.Line($"public static void Provide() => {Boxes}.Provide(Register, typeof({ClassName}));");
            writer.Gap();
            using (writer.Braces("private static void Register()"))
            {
                foreach ((RootPlan root, string formatter) in named)
                {
                    string isMet = ValueOf(root).IsMet ? "true" : "false";
                    string statement =
                        $"{Boxes}.Register({CSharpNames.Literal(wireNames[root])}, new {formatter}(), isMadeFirst: {isMet});";
                    writer.Line(root.NeedsAnother ? RegistrationCode.IfPresent(statement, names.Of) : statement);
                }
            }

            foreach ((RootPlan root, string formatter) in named)
                RootEmitter.EmitFormatter(ValueOf(root), formatter, writer, names);
        }

        return RootEmitter.File(@namespace, writer, names);
    }

    private static WireValue ValueOf(RootPlan root) => new(root.Shape, root.Operation) { IsBoxed = true };
}
