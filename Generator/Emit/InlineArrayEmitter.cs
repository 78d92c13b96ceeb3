using Stevedore.Generator.Model;

namespace Stevedore.Generator.Emit;

/// <summary>Writes the local functions that store and load inline arrays.</summary>
internal sealed class InlineArrayEmitter(SourceWriter writer, ImportedNames names, ValueCode values)
{
    public void EmitStore(ValueFunctions functions)
    {
        WireValue element = functions.Value.Element;
        string type = values.TypeOf(element);
        string parameters = $"{names.Of(WellKnownTypes.Archive)} archive, {values.TypeOf(functions.Value)} items";
        string header = $"static void {functions.Store}({parameters})";
        if (element.Operation.IsMemoryLayout)
        {
            writer.Line($"{header} => archive.WriteArray<{type}>(items);");
            return;
        }

        using SourceWriter.Block body = writer.Braces(header);
        writer.Line($"foreach ({type} item in items)");
        writer.Indented($"{values.Store(element, "item", functions.Stem + "Item")};");
    }

    public void EmitLoad(ValueFunctions functions)
    {
        WireValue element = functions.Value.Element;
        string type = values.TypeOf(functions.Value);
        string elementType = values.TypeOf(element);
        using SourceWriter.Block body = writer.Braces($"static {type} {functions.Load}({names.Of(WellKnownTypes.Archive)} archive)");
        writer.Line($"{type} items = default;");
        writer.Line($"global::System.Span<{elementType}> elements = items;");
        if (element.Operation.IsMemoryLayout)
        {
            writer.Line("archive.ReadArray(elements);");
        }
        else
        {
            string load = values.Load(element, existing: null, functions.Stem + "Item");
            writer.Line("int i = 0;");
            new PlaceEmitter(writer, names).Emit("i", () =>
            {
                writer.Line("for (; i < elements.Length; i++)");
                writer.Indented($"elements[i] = {load};");
            });
        }

        writer.Gap();
        writer.Line("return items;");
    }
}
