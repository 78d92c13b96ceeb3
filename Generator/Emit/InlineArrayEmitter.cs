using Stevedore.Generator.Model;
using Stevedore.Generator.Plan;

namespace Stevedore.Generator.Emit;

/// <summary>Writes the local functions that store and load inline arrays.</summary>
internal sealed class InlineArrayEmitter(SourceWriter writer, FileNames names, ValueCode values)
{
    public void EmitStore(ValueFunctions functions, LayoutOperation.InlineArray array)
    {
        string element = values.TypeOf(array.Element);
        string header = $"static void {functions.Store}({names.Of(Vocabulary.Archive)} archive, {values.TypeOf(array)} items)";
        if (array.Element.IsMemoryLayout)
        {
            writer.Line($"{header} => archive.WriteArray<{element}>(items);");
            return;
        }

        using SourceWriter.Block body = writer.Braces(header);
        writer.Line($"foreach ({element} item in items)");
        writer.Indented($"{values.Store(array.Element, "item", functions.Stem + "Item")};");
    }

    public void EmitLoad(ValueFunctions functions, LayoutOperation.InlineArray array)
    {
        string type = values.TypeOf(array);
        string element = values.TypeOf(array.Element);
        using SourceWriter.Block body = writer.Braces($"static {type} {functions.Load}({names.Of(Vocabulary.Archive)} archive)");
        writer.Line($"{type} items = default;");
        writer.Line($"global::System.Span<{element}> elements = items;");
        if (array.Element.IsMemoryLayout)
        {
            writer.Line("archive.ReadArray(elements);");
        }
        else
        {
            writer.Line($"foreach (ref {element} item in elements)");
            writer.Indented($"item = {values.Load(array.Element, existing: null, functions.Stem + "Item")};");
        }

        writer.Gap();
        writer.Line("return items;");
    }
}
