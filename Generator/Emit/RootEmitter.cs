using System.Text;
using Stevedore.Generator.Model;
using Stevedore.Generator.Plan;

namespace Stevedore.Generator.Emit;

/// <summary>Writes the file with the formatters of an assembly's roots.</summary>
internal static class RootEmitter
{
    public const string ClassName = "ArchiveRoots";

    /// <summary>The hint name of the file.</summary>
    public static string HintName(string @namespace) => $"{@namespace}.{ClassName}.g.cs";

    public static string Emit(string @namespace, EquatableArray<RootPlan> roots)
    {
        ImportedNames names = ImportedNames.Qualified(@namespace);
        SourceWriter writer = new();
        (RootPlan Root, string Formatter)[] named = [.. FormatterNames.Of(roots)];
        writer.Line("/// <summary>Stores and loads the types that this assembly passes to archives as whole values.</summary>");
        using (writer.Braces($"internal static class {ClassName}"))
        {
            writer.Line("/// <summary>Makes the formatters known to all archives.</summary>");
            using (writer.Braces("public static void Register()"))
            {
                foreach ((RootPlan root, string formatter) in named)
                {
                    string places = CSharpNames.Literal(NullablePlaces.Count(root.Shape));
                    string statement = $"{BaseOf(ValueOf(root), names)}.Register(new {formatter}(), nullablePlaces: {places});";
                    writer.Line(root.NeedsAnother ? RegistrationCode.IfPresent(statement, names.Of) : statement);
                    foreach (PayloadRegistration known in root.Known)
                    {
                        string made = PayloadEmitter.Registration(known, names);
                        writer.Line(root.NeedsAnother ? RegistrationCode.IfPresent(made, names.Of) : made);
                    }
                }
            }

            foreach ((RootPlan root, string formatter) in named)
                EmitFormatter(ValueOf(root), formatter, writer, names);
        }

        return File(@namespace, writer, names);
    }

    /// <summary>The whole file around what was written.</summary>
    public static string File(string @namespace, SourceWriter writer, ImportedNames names)
    {
        StringBuilder file = new(FileHeader.Text);
        file.Append($"namespace {@namespace};\n\n");
        foreach (string import in names.Imports)
            file.Append(import).Append('\n');

        if (names.Imports.Any())
            file.Append('\n');

        return file.Append(writer).ToString();
    }

    public static void EmitFormatter(WireValue value, string formatter, SourceWriter writer, ImportedNames names)
    {
        LocalFunctions functions = new(["Write", "Read"]);
        ValueCode values = new(names, functions);
        string archive = names.Of(WellKnownTypes.Archive);
        string type = values.TypeOf(value);
        writer.Gap();
        writer.Line($"/// <remarks>On the wire: {LayoutRemarks.Escape(value.Operation.Notation)}</remarks>");
        using SourceWriter.Block block = writer.Braces($"private sealed class {formatter} : {BaseOf(value, names)}");
        using (writer.Braces($"public override void Write({archive} archive, {type} value)"))
        {
            writer.Line(value.Operation is WireOperation.Body ? SerializeBody(names) : $"{values.Store(value, "value", "Value")};");
            new FunctionEmitter(writer, names, values).Emit(functions, EmittedHalf.Store);
        }

        writer.Gap();
        functions = new LocalFunctions(["Write", "Read"]);
        values = new ValueCode(names, functions);
        using (writer.Braces($"public override {type} Read({archive} archive)"))
        {
            if (value.Operation is WireOperation.Body)
            {
                writer.Line($"{type} value = default;");
                writer.Line(SerializeBody(names));
                writer.Line("return value;");
            }
            else
            {
                writer.Line($"return {values.Load(value, existing: null, "Value")};");
            }

            new FunctionEmitter(writer, names, values).Emit(functions, EmittedHalf.Load);
        }
    }

    private static string SerializeBody(ImportedNames names) => names.Generated("archive.SerializeBody(ref value);");

    private static WireValue ValueOf(RootPlan root) => new(root.Shape, root.Operation);

    private static string BaseOf(WireValue value, ImportedNames names) =>
        $"global::Stevedore.ArchiveFormatter<{new ValueCode(names, new LocalFunctions([])).TypeOf(value)}>";
}
