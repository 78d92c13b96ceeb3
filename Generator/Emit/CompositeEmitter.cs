using Stevedore.Generator.Model;
using Stevedore.Generator.Plan;

namespace Stevedore.Generator.Emit;

/// <summary>Writes the local functions that store and load nullable values, tuples and the like.</summary>
internal sealed class CompositeEmitter(SourceWriter writer, FileNames names, ValueCode values)
{
    private string Archive => names.Of(Vocabulary.Archive);

    public void EmitStore(ValueFunctions functions)
    {
        bool isReference = functions.Operation is WireOperation.Composite { IsValueType: false };
        string type = values.BareTypeOf(functions.Operation) + (isReference || functions.Operation is WireOperation.Optional ? "?" : "");
        using SourceWriter.Block body = writer.Braces($"static void {functions.Store}({Archive} archive, {type} value)");
        switch (functions.Operation)
        {
            case WireOperation.Optional optional:
                writer.Line("archive.Write(value.HasValue);");
                writer.Line($"if (value is {{ }} present)");
                writer.Indented($"{values.Store(optional.Value, "present", functions.Stem + "Value")};");
                break;
            case WireOperation.Composite composite:
                if (isReference)
                {
                    writer.Line("archive.Write(value is not null);");
                    writer.Line("if (value is null)");
                    writer.Indented("return;");
                    writer.Gap();
                }

                for (int i = 0; i < composite.Parts.Count; i++)
                    writer.Line($"{values.Store(composite.Parts[i], $"value.{composite.Form.Parts[i]}", functions.Stem + composite.Form.Parts[i])};");

                break;
        }
    }

    public void EmitLoad(ValueFunctions functions)
    {
        writer.Line($"static {values.TypeOf(functions.Operation)} {functions.Load}({Archive} archive) =>");
        switch (functions.Operation)
        {
            case WireOperation.Optional optional:
                writer.Indented($"archive.ReadBoolean() ? {values.Load(optional.Value, existing: null, functions.Stem + "Value")} : default({values.TypeOf(optional)});");
                break;
            case WireOperation.Composite composite:
                // Arguments are evaluated from left to right.
                IEnumerable<string> parts = composite.Parts.Select((part, i) => values.Load(part, existing: null, functions.Stem + composite.Form.Parts[i]));
                string made = composite.Form.Make
                    .Replace("{type}", values.BareTypeOf(composite))
                    .Replace("{parts}", string.Join(", ", parts));
                writer.Indented(composite.IsValueType ? made + ";" : $"archive.ReadBoolean() ? {made} : null{(composite.KeepsNull ? "" : "!")};");
                break;
        }
    }
}
