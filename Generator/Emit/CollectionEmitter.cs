using Stevedore.Generator.Parse;
using Stevedore.Generator.Plan;

namespace Stevedore.Generator.Emit;

/// <summary>Writes the local functions that store and load collections.</summary>
internal sealed class CollectionEmitter(SourceWriter writer, FileNames names, ValueCode values)
{
    public void Emit(CollectionFunctions functions)
    {
        if (functions.Operation is LayoutOperation.Elements elements)
        {
            new ElementsEmitter(writer, names, values).Emit(functions, elements);
            return;
        }

        writer.Gap();
        EmitStore(functions);

        // A block of an array is loaded by one expression, which takes no function.
        if (functions.Operation is WireOperation.Block { Kind: CollectionKind.Array })
            return;

        writer.Gap();
        EmitLoad(functions);
    }

    private void EmitStore(CollectionFunctions functions)
    {
        string archive = names.Of(Vocabulary.Archive);
        using SourceWriter.Block body = writer.Braces($"static void {functions.Store}({archive} archive, {values.BareTypeOf(functions.Operation)}? items)");
        using (writer.Braces("if (items is null)"))
        {
            writer.Line("archive.WriteNullCollection();");
            writer.Line("return;");
        }

        writer.Gap();
        switch (functions.Operation)
        {
            case WireOperation.Block block:
                writer.Line($"{values.StoreBlock(block, "items")};");
                break;
            case WireOperation.Sequence sequence:
                writer.Line(sequence.Kind == CollectionKind.Array ? "archive.WriteCount(items.Length);" : "archive.WriteCount(items.Count);");
                writer.Line($"foreach ({values.TypeOf(sequence.Element)} item in items)");
                writer.Indented($"{values.Store(sequence.Element, "item", functions.Stem + "Item")};");
                break;
            case WireOperation.Map map:
                writer.Line("archive.WriteCount(items.Count);");
                using (writer.Braces($"foreach (({values.TypeOf(map.Key)} key, {values.TypeOf(map.Value)} value) in items)"))
                {
                    writer.Line($"{values.Store(map.Key, "key", functions.Stem + "Key")};");
                    writer.Line($"{values.Store(map.Value, "value", functions.Stem + "Value")};");
                }

                break;
        }
    }

    private void EmitLoad(CollectionFunctions functions)
    {
        string header = $"static {values.TypeOf(functions.Operation)} {functions.Load}({names.Of(Vocabulary.Archive)} archive";
        switch (functions.Operation)
        {
            case WireOperation.Block block:
                writer.Line(header + ") =>");
                writer.Indented($"{values.LoadBlock(block)} is {{ }} items ? [.. items] : null;");
                break;
            case WireOperation.Sequence sequence:
                using (writer.Braces(header + ")"))
                    EmitLoadSequence(sequence, functions.Stem);

                break;
            case WireOperation.Map map:
                using (writer.Braces($"{header}, {names.Of(Vocabulary.EqualityComparer)}<{values.TypeOf(map.Key)}>? comparer)"))
                    EmitLoadMap(map, functions.Stem);

                break;
        }
    }

    private void EmitLoadSequence(WireOperation.Sequence sequence, string stem)
    {
        string element = values.TypeOf(sequence.Element);
        EmitCount(sequence.KeepsNull ? "null" : "[]");
        writer.Line($"var items = new {names.Of(Vocabulary.List)}<{element}>(archive.CapacityFor(count));");
        writer.Line("for (int i = 0; i < count; i++)");
        writer.Indented($"items.Add({values.Load(sequence.Element, existing: null, stem + "Item")});");
        writer.Gap();
        writer.Line(sequence.Kind == CollectionKind.Array ? "return [.. items];" : "return items;");
    }

    private void EmitLoadMap(WireOperation.Map map, string stem)
    {
        EmitCount(map.KeepsNull ? "null" : $"new {values.BareTypeOf(map)}(comparer)");
        writer.Line($"var items = new {values.BareTypeOf(map)}(archive.CapacityFor(count), comparer);");
        using (writer.Braces("for (int i = 0; i < count; i++)"))
        {
            writer.Line($"{values.TypeOf(map.Key)} key = {values.LoadKey(map.Key, stem + "Key")};");
            writer.Line($"items[key] = {values.Load(map.Value, existing: null, stem + "Value")};");
        }

        writer.Gap();
        writer.Line("return items;");
    }

    private void EmitCount(string nullCollection)
    {
        writer.Line("int count = archive.ReadCollectionCount();");
        writer.Line("if (count < 0)");
        writer.Indented($"return {nullCollection};");
        writer.Gap();
    }
}
