using Stevedore.Generator.Model;
using Stevedore.Generator.Plan;

namespace Stevedore.Generator.Emit;

/// <summary>Writes the local functions that store and load objects behind numbers of the program's own that say their class.</summary>
internal sealed class DiscriminatorEmitter(SourceWriter writer, ImportedNames names, ValueCode values)
{
    private string Archive => names.Of(WellKnownTypes.Archive);

    public void EmitStore(ValueFunctions functions, FormOperation.Discriminated operation)
    {
        string type = operation.Width.Scalar().Keyword();
        string parameters = $"{Archive} archive, {values.BareTypeOf(functions.Value)}? value";
        using SourceWriter.Block body = writer.Braces($"static void {functions.Store}({parameters})");
        using SourceWriter.Block block = writer.Braces("switch (value)");
        if (operation.Null is { } nothing)
        {
            writer.Line("case null:");
            writer.Indented($"archive.Write({NumberCode.Typed(nothing, type)});");
            writer.Indented("break;");
        }

        foreach (DiscriminatedBody known in operation.Bodies)
        {
            writer.Line($"case {names.Of(known.Body.Type)} known:");
            writer.Indented($"archive.Write({NumberCode.Typed(known.Number, type)});");
            writer.Indented("archive.WriteEmbedded(known);");
            writer.Indented("break;");
        }

        writer.Line("default:");
        writer.Indented(names.Generated("throw archive.NoDiscriminator(value);"));
    }

    public void EmitLoad(ValueFunctions functions, FormOperation.Discriminated operation)
    {
        Primitive number = operation.Width.Scalar();
        string header = $"static {values.TypeOf(functions.Value)} {functions.Load}({Archive} archive) => archive.Read{number}() switch";
        using SourceWriter.Block body = writer.Braces(header, "};");
        if (operation.Null is { } nothing)
            writer.Line($"{NumberCode.Plain(nothing)} => null{(functions.Value.IsNullable ? "" : "!")},");

        foreach (DiscriminatedBody known in operation.Bodies.OrderBy(static known => known.Number))
            writer.Line($"{NumberCode.Plain(known.Number)} => archive.ReadEmbedded<{names.Of(known.Body.Type)}>(),");

        writer.Line(names.Generated($"{number.Keyword()} unknown => throw archive.UnknownDiscriminator(unknown),"));
    }
}
