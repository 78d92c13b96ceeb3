using System.Text;
using Stevedore.Generator.Model;
using Stevedore.Generator.Plan;

namespace Stevedore.Generator.Emit;

/// <summary>Writes the file with the formatters of an assembly's roots.</summary>
internal static class RootEmitter
{
    public const string ClassName = "ArchiveRoots";

    public static string FileName(string @namespace) => $"{@namespace}.{ClassName}.g.cs";

    public static string Emit(string @namespace, EquatableArray<RootPlan> roots)
    {
        FileNames names = FileNames.Qualified();
        SourceWriter writer = new();
        writer.Line("/// <summary>Stores and loads the types that this assembly passes to archives as whole values.</summary>");
        using (writer.Braces($"internal static class {ClassName}"))
        {
            writer.Line("/// <summary>Makes the formatters known to all archives.</summary>");
            using (writer.Braces("public static void Register()"))
            {
                foreach (RootPlan root in roots)
                    writer.Line($"{FormatterOf(root, names)}.Register(new {root.Formatter}());");
            }

            foreach (RootPlan root in roots)
                EmitFormatter(root, writer, names);
        }

        return new StringBuilder(FileHeader.Text).Append($"namespace {@namespace};\n\n").Append(writer).ToString();
    }

    private static void EmitFormatter(RootPlan root, SourceWriter writer, FileNames names)
    {
        LocalFunctions functions = new(["Write", "Read"]);
        ValueCode values = new(names, functions);
        string archive = names.Of(Vocabulary.Archive);
        string type = values.TypeOf(root.Operation);
        writer.Gap();
        writer.Line($"/// <remarks>On the wire: {LayoutRemarks.Escape(root.Operation.Notation)}</remarks>");
        using SourceWriter.Block block = writer.Braces($"private sealed class {root.Formatter} : {FormatterOf(root, names)}");
        using (writer.Braces($"public override void Write({archive} archive, {type} value)"))
        {
            writer.Line(root.Operation is WireOperation.Body ? "value.Serialize(archive);" : $"{values.Store(root.Operation, "value", "Value")};");
            new FunctionEmitter(writer, names, values).Emit(functions, EmittedHalf.Store);
        }

        writer.Gap();
        functions = new LocalFunctions(["Write", "Read"]);
        values = new ValueCode(names, functions);
        using (writer.Braces($"public override {type} Read({archive} archive)"))
        {
            if (root.Operation is WireOperation.Body)
            {
                writer.Line($"{type} value = default;");
                writer.Line("value.Serialize(archive);");
                writer.Line("return value;");
            }
            else
            {
                writer.Line($"return {values.Load(root.Operation, existing: null, "Value")};");
            }

            new FunctionEmitter(writer, names, values).Emit(functions, EmittedHalf.Load);
        }
    }

    private static string FormatterOf(RootPlan root, FileNames names) =>
        $"global::Stevedore.ArchiveFormatter<{new ValueCode(names, new LocalFunctions([])).TypeOf(root.Operation)}>";
}
