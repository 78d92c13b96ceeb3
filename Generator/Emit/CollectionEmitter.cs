using Stevedore.Generator.Model;
using Stevedore.Generator.Plan;

namespace Stevedore.Generator.Emit;

/// <summary>Writes the local functions that store and load collections.</summary>
internal sealed class CollectionEmitter(SourceWriter writer, FileNames names, ValueCode values)
{
    private readonly CollectionCode _code = new(names, values);

    public void EmitStore(ValueFunctions functions)
    {
        string archive = names.Of(Vocabulary.Archive);
        CollectionForm form = FormOf(functions.Operation);
        string mark = form.IsValueType ? "" : "?";
        using SourceWriter.Block body = writer.Braces($"static void {functions.Store}({archive} archive, {values.BareTypeOf(functions.Operation)}{mark} items)");
        if (form.IsNull is not null)
        {
            using (writer.Braces($"if ({form.IsNull.Replace("{value}", "items")})"))
            {
                writer.Line("archive.WriteNullCollection();");
                writer.Line("return;");
            }

            writer.Gap();
        }

        switch (functions.Operation)
        {
            case WireOperation.Block { Form.Memory: not null } block:
                writer.Line($"{values.StoreBlock(block, "items")};");
                break;
            case WireOperation.Block block:
                EmitStoreElements(form, block.Element, functions.Stem);
                break;
            case WireOperation.Sequence sequence:
                EmitStoreElements(form, sequence.Element, functions.Stem);
                break;
            case WireOperation.Map map:
                EmitStoreMap(map, functions.Stem);
                break;
        }
    }

    public void EmitLoad(ValueFunctions functions)
    {
        string header = $"static {values.TypeOf(functions.Operation)} {functions.Load}({names.Of(Vocabulary.Archive)} archive";
        switch (functions.Operation)
        {
            case WireOperation.Block { KeepsNull: true } block:
                writer.Line($"{header}{_code.ComparerParameter(block.Form, block.Element)}) =>");
                writer.Indented($"{values.LoadBlock(block)} is {{ }} items ? {_code.Make(block.Form, "items", block.Element)} : {NullOf(block.Form)};");
                break;
            case WireOperation.Block block:
                using (writer.Braces($"{header}{_code.ComparerParameter(block.Form, block.Element)})"))
                {
                    writer.Line($"{values.TypeOf(block.Element)}[] items = {values.LoadBlock(block)} ?? [];");
                    writer.Line($"return {_code.Make(block.Form, "items", block.Element)};");
                }

                break;
            case WireOperation.Sequence sequence:
                using (writer.Braces($"{header}{_code.ComparerParameter(sequence.Form, sequence.Element)})"))
                    EmitLoadSequence(sequence, functions.Stem);

                break;
            case WireOperation.Map map:
                using (writer.Braces($"{header}{_code.ComparerParameter(map.Form, map.Key)})"))
                    EmitLoadMap(map, functions.Stem);

                break;
        }
    }

    private void EmitStoreElements(CollectionForm form, WireOperation element, string stem)
    {
        string type = values.TypeOf(element);
        string elements = EmitCount(form, type);
        writer.Line($"foreach ({type} item in {elements})");
        writer.Indented($"{values.Store(element, "item", stem + "Item")};");
    }

    private void EmitStoreMap(WireOperation.Map map, string stem)
    {
        string pair = $"global::System.Collections.Generic.KeyValuePair<{values.TypeOf(map.Key)}, {values.TypeOf(map.Value)}>";
        string elements = EmitCount(map.Form, pair);
        using SourceWriter.Block block = writer.Braces($"foreach (({values.TypeOf(map.Key)} key, {values.TypeOf(map.Value)} value) in {elements})");
        writer.Line($"{values.Store(map.Key, "key", stem + "Key")};");
        writer.Line($"{values.Store(map.Value, "value", stem + "Value")};");
    }

    /// <summary>Writes the count.</summary>
    /// <returns>What to enumerate.</returns>
    private string EmitCount(CollectionForm form, string element)
    {
        if (form.Snapshot is not null)
        {
            writer.Line($"{CollectionCode.ArrayOf(element, "[]")} snapshot = {form.Snapshot.Replace("{value}", "items")};");
            writer.Line("archive.WriteCount(snapshot.Length);");
            return "snapshot";
        }

        writer.Line($"archive.WriteCount({form.Count.Replace("{value}", "items")});");
        return form.Elements.Replace("{value}", "items");
    }

    private void EmitLoadSequence(WireOperation.Sequence sequence, string stem)
    {
        string element = values.TypeOf(sequence.Element);
        bool isArrayOrList = sequence.Form == CollectionForms.Array || sequence.Form == CollectionForms.List;
        EmitLoadCount(sequence.KeepsNull ? NullOf(sequence.Form) : isArrayOrList ? "[]" : null);
        writer.Line($"var items = new {names.Of(Vocabulary.List)}<{element}>(archive.CapacityFor(count));");
        writer.Line("for (int i = 0; i < count; i++)");
        writer.Indented($"items.Add({values.Load(sequence.Element, existing: null, stem + "Item")});");
        writer.Gap();
        writer.Line(sequence.Form.IsList ? "return items;" : $"return {_code.Make(sequence.Form, "items", sequence.Element)};");
    }

    private void EmitLoadMap(WireOperation.Map map, string stem)
    {
        bool isDictionary = map.Form == CollectionForms.Dictionary;
        EmitLoadCount(map.KeepsNull ? "null" : isDictionary ? $"new {values.BareTypeOf(map)}(comparer)" : null);
        string type = _code.Generic(map.Form.LoadedInto ?? map.Form.Type!, map.Key, map.Value);
        string comparer = map.Form.Comparer == ComparerKind.None ? "" : "comparer";
        writer.Line($"var items = new {type}({(isDictionary ? "archive.CapacityFor(count), comparer" : comparer)});");
        using (writer.Braces("for (int i = 0; i < count; i++)"))
        {
            writer.Line($"{values.TypeOf(map.Key)} key = {values.LoadKey(map.Key, stem + "Key")};");
            writer.Line($"items[key] = {values.Load(map.Value, existing: null, stem + "Value")};");
        }

        writer.Gap();
        writer.Line(map.Form.LoadedInto is null ? "return items;" : $"return {_code.Make(map.Form, "items", map.Key, map.Value)};");
    }

    /// <param name="nullCollection">What a null collection is loaded as; null if as an empty one.</param>
    private void EmitLoadCount(string? nullCollection)
    {
        writer.Line("int count = archive.ReadCollectionCount();");
        writer.Line("if (count < 0)");
        writer.Indented(nullCollection is null ? "count = 0;" : $"return {nullCollection};");
        writer.Gap();
    }

    private static string NullOf(CollectionForm form) => form.IsValueType ? "default" : "null";

    private static CollectionForm FormOf(WireOperation operation) => operation switch
    {
        WireOperation.Block block => block.Form,
        WireOperation.Sequence sequence => sequence.Form,
        WireOperation.Map map => map.Form,
        _ => throw new ArgumentOutOfRangeException(nameof(operation)),
    };
}
