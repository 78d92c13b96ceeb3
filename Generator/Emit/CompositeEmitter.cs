using Stevedore.Generator.Model;

namespace Stevedore.Generator.Emit;

/// <summary>Writes the local functions that store and load nullable values, tuples and the like.</summary>
internal sealed class CompositeEmitter(SourceWriter writer, ImportedNames names, ValueCode values)
{
    private string Archive => names.Of(WellKnownTypes.Archive);

    public void EmitStore(ValueFunctions functions)
    {
        bool isReference = functions.Value.Shape is TypeShape.Composite { IsValueType: false };
        string type = values.TypeOf(functions.Value);
        using SourceWriter.Block body = writer.Braces($"static void {functions.Store}({Archive} archive, {type} value)");
        switch (functions.Value.Shape)
        {
            case TypeShape.Optional:
                writer.Line("archive.Write(value.HasValue);");
                writer.Line($"if (value is {{ }} present)");
                writer.Indented($"{values.Store(functions.Value.Content, "present", functions.Stem + "Value")};");
                break;
            case TypeShape.Composite composite:
                if (isReference && !composite.KeepsNull)
                {
                    writer.Line(names.Generated("archive.WriteRequiredPresence(value);"));
                }
                else if (isReference)
                {
                    writer.Line("archive.Write(value is not null);");
                    writer.Line("if (value is null)");
                    writer.Indented("return;");
                    writer.Gap();
                }

                if (isReference)
                    EmitExactCheck(functions);

                IEnumerable<string> parts = functions.Value.Parts
                    .Zip(composite.Form.Parts, (part, name) => values.Store(part, $"value.{name}", functions.Stem + name));
                foreach (string part in parts)
                    writer.Line($"{part};");

                break;
        }
    }

    /// <summary>A derived class would be lost.</summary>
    private void EmitExactCheck(ValueFunctions functions)
    {
        string type = values.BareTypeOf(functions.Value);
        writer.Line($"if (value.GetType() != typeof({type}))");
        writer.Indented(names.Generated($"archive.EnsureExact(value, typeof({type}), {CSharpNames.Literal(functions.Stem)});"));
        writer.Gap();
    }

    public void EmitLoad(ValueFunctions functions)
    {
        writer.Line($"static {values.TypeOf(functions.Value)} {functions.Load}({Archive} archive) =>");
        switch (functions.Value.Shape)
        {
            case TypeShape.Optional:
                string present = values.Load(functions.Value.Content, existing: null, functions.Stem + "Value");
                string isPresent = names.Generated("archive.ReadPresence()");
                writer.Indented($"{isPresent} ? {present} : default({values.TypeOf(functions.Value)});");
                break;
            case TypeShape.Composite composite:
                string made = Make(composite.Form, functions);
                string nothing = composite.KeepsNull || composite.IsValueType
                    ? "null"
                    : names.Generated($"throw archive.NullIsLoaded<{values.BareTypeOf(functions.Value)}>()");
                writer.Indented(composite.IsValueType ? $"{made};" : $"archive.ReadBoolean() ? {made} : {nothing};");
                break;
        }
    }

    private string Make(CompositeForm form, ValueFunctions functions)
    {
        // Arguments are evaluated from left to right.
        IEnumerable<string> parts = functions.Value.Parts
            .Zip(form.Parts, (part, name) => values.Load(part, existing: null, functions.Stem + name));
        string arguments = $"({string.Join(", ", parts)})";
        return form.Type is null ? arguments : $"new {values.BareTypeOf(functions.Value)}{arguments}";
    }
}
