using Stevedore.Generator.Model;
using Stevedore.Generator.Plan;

namespace Stevedore.Generator.Emit;

/// <summary>Writes the local functions that store and load collections.</summary>
internal sealed class CollectionEmitter(SourceWriter writer, ImportedNames names, ValueCode values)
{
    private readonly CollectionCode _code = new(names, values);

    public void EmitStore(ValueFunctions functions)
    {
        WireValue value = functions.Value;
        CollectionForm form = FormOf(value);
        string archive = names.Of(WellKnownTypes.Archive);
        string mark = form.IsValueType ? "" : "?";
        using SourceWriter.Block body =
            writer.Braces($"static void {functions.Store}({archive} archive, {values.BareTypeOf(value)}{mark} items)");
        if (CollectionCode.IsNull(form, "items") is { } isNull)
        {
            using (writer.Braces($"if ({isNull})"))
            {
                writer.Line(WidthOf(value) is null ? "archive.WriteNullCollection();" : StoreCount("0", value));
                writer.Line("return;");
            }

            writer.Gap();
        }

        _code.EmitExactCheck(writer, form, value, functions.Stem, mayBeNull: false);
        if (value.IsBoxed && form.Comparer != ComparerKind.None)
            writer.Line(names.Generated($"archive.EnsureUsual({CollectionCode.Comparer(form, "items")});"));

        if (value.Shape is TypeShape.Map)
            EmitStoreMap(form, value, functions.Stem);
        else if (value.IsBlock && CollectionCode.IsOnePieceOfMemory(form))
            writer.Line($"{values.StoreBlock(value, "items")};");
        else
            EmitStoreElements(form, value, functions.Stem);
    }

    public void EmitLoad(ValueFunctions functions)
    {
        WireValue value = functions.Value;
        CollectionForm form = FormOf(value);
        WireValue compared = value.Shape is TypeShape.Map ? value.MapKey : value.Element;
        string archive = names.Of(WellKnownTypes.Archive);
        string header = $"static {values.TypeOf(value)} {functions.Load}({archive} archive{_code.ComparerParameter(form, compared)}"
            + $"{_code.AssignParameter(form, value)})";
        if (value.IsBlock && value.Shape.KeepsNull && !CollectionCode.CanFail(form, compared))
        {
            writer.Line($"{header} =>");
            writer.Indented($"{values.LoadBlock(value)} is {{ }} items ? {_code.Make(form, "items", value.Element)} : {NullOf(form)};");
            return;
        }

        using SourceWriter.Block body = writer.Braces(header);
        if (value.Shape is TypeShape.Map)
            EmitLoadMap(form, value, functions.Stem);
        else if (value.IsBlock)
            EmitLoadBlock(form, value);
        else
            EmitLoadSequence(form, value, functions.Stem);
    }

    private void EmitStoreElements(CollectionForm form, WireValue sequence, string stem)
    {
        WireValue element = sequence.Element;
        string type = values.TypeOf(element);
        string elements = EmitCount(form, sequence, type);
        writer.Line($"foreach ({type} item in {elements})");
        writer.Indented($"{values.Store(element, "item", stem + "Item")};");
    }

    private void EmitStoreMap(CollectionForm form, WireValue map, string stem)
    {
        (string key, string value) = (values.TypeOf(map.MapKey), values.TypeOf(map.MapValue));
        string elements = EmitCount(form, map, $"global::System.Collections.Generic.KeyValuePair<{key}, {value}>");
        using SourceWriter.Block block = writer.Braces($"foreach (({key} key, {value} value) in {elements})");
        writer.Line($"{values.Store(map.MapKey, "key", stem + "Key")};");
        writer.Line($"{values.Store(map.MapValue, "value", stem + "Value")};");
    }

    /// <summary>Writes the count.</summary>
    /// <returns>What to enumerate.</returns>
    private string EmitCount(CollectionForm form, WireValue collection, string element)
    {
        if (CollectionCode.Snapshot(form, "items") is { } snapshot)
        {
            writer.Line($"{CollectionCode.ArrayOf(element, "[]")} snapshot = {snapshot};");
            writer.Line(StoreCount("snapshot.Length", collection));
            return "snapshot";
        }

        writer.Line(StoreCount(CollectionCode.Count(form, "items"), collection));
        return CollectionCode.Elements(form, "items");
    }

    private void EmitLoadBlock(CollectionForm form, WireValue block)
    {
        if (block.Shape.KeepsNull)
        {
            writer.Line($"{values.TypeOf(block.Element)}[]? items = {values.LoadBlock(block)};");
            writer.Line("if (items is null)");
            writer.Indented($"return {NullOf(form)};");
            writer.Gap();
        }
        else
        {
            writer.Line($"{values.TypeOf(block.Element)}[] items = {values.LoadBlock(block)} ?? [];");
        }

        _code.EmitReturn(writer, form, block.Element, _code.Make(form, "items", block.Element));
    }

    private void EmitLoadSequence(CollectionForm form, WireValue sequence, string stem)
    {
        EmitLoadCount(sequence, sequence.Shape.KeepsNull ? NullOf(form) : form.IsArrayOrList ? "[]" : null);
        string item = values.Load(sequence.Element, existing: null, stem + "Item");
        bool isAsLoaded = form.IsList || form == CollectionForms.Array;
        if (sequence.IsMet && !isAsLoaded)
        {
            writer.Line($"var filled = {_code.Empty(form, sequence)};");
            _code.EmitMeeting(writer, "filled");
        }

        bool isMadeOfArray = CollectionCode.IsMadeOfArray(form);
        _code.EmitLoadItems(writer, values.TypeOf(sequence.Element), item, isMadeOfArray, sequence.IsMet && isAsLoaded);
        writer.Gap();
        if (isAsLoaded)
            writer.Line("return items;");
        else if (sequence.IsFilledLate)
            writer.Line($"return {_code.Loaded(form, sequence)};");
        else
            _code.EmitReturn(writer, form, sequence.Element, _code.Loaded(form, sequence));
    }

    private void EmitLoadMap(CollectionForm form, WireValue map, string stem)
    {
        if (map.IsFilledLate)
        {
            EmitLoadMapLate(form, map, stem);
            return;
        }

        bool isDictionary = form == CollectionForms.Dictionary;
        EmitLoadCount(map, map.Shape.KeepsNull ? "null" : isDictionary ? $"new {values.BareTypeOf(map)}(comparer)" : null);
        string type = _code.Generic(form.LoadedInto ?? form.Type!, map.MapKey, map.MapValue);
        string comparer = form.Comparer == ComparerKind.None ? "" : "comparer";
        string entry = $"({values.TypeOf(map.MapKey)}, {values.TypeOf(map.MapValue)})";
        string arguments = isDictionary ? names.Generated($"archive.CapacityFor<{entry}>(count), comparer") : comparer;
        writer.Line($"var items = new {type}({arguments});");
        if (map.IsMet)
            _code.EmitMeeting(writer, "items");
        string key = values.Load(map.MapKey, existing: null, stem + "Key");
        string value = values.Load(map.MapValue, existing: null, stem + "Value");
        bool isWatched = CollectionCode.IsFloodable(form, map.MapKey);
        if (isWatched)
            writer.Line(names.Generated("var watch = archive.WatchKeys(items, count);"));
        writer.Line("int i = 0;");
        new PlaceEmitter(writer, names).Emit("i", () =>
        {
            using SourceWriter.Block loop = writer.Braces("for (; i < count; i++)");
            writer.Line($"{values.TypeOf(map.MapKey)} key = {key};");
            if (isWatched)
            {
                writer.Line("if (i == watch.Next)");
                writer.Indented("watch.Look(items, key);");
            }

            writer.Line(CollectionCode.CanFailToCompare(map.MapKey)
                ? names.Generated($"archive.Put(items, key, {value});")
                : $"items[key] = {value};");
        });
        writer.Gap();
        if (form.LoadedInto is null)
            writer.Line("return items;");
        else
            _code.EmitReturn(writer, form, map.MapKey, _code.Make(form, "items", map.MapKey, map.MapValue));
    }

    private void EmitLoadMapLate(CollectionForm form, WireValue map, string stem)
    {
        bool isDictionary = form == CollectionForms.Dictionary;
        EmitLoadCount(map, map.Shape.KeepsNull ? "null" : isDictionary ? $"new {values.BareTypeOf(map)}(comparer)" : null);
        string entry = $"global::System.Collections.Generic.KeyValuePair<{values.TypeOf(map.MapKey)}, {values.TypeOf(map.MapValue)}>";
        string key = values.Load(map.MapKey, existing: null, stem + "Key");
        string value = values.Load(map.MapValue, existing: null, stem + "Value");
        string capacity = names.Generated($"archive.CapacityFor<{entry}>(count)");
        string type = _code.Generic(form.LoadedInto ?? form.Type!, map.MapKey, map.MapValue);
        string comparer = form.Comparer == ComparerKind.None ? "" : "comparer";
        if (map.IsMet)
        {
            writer.Line($"var filled = new {type}({comparer});");
            _code.EmitMeeting(writer, "filled");
        }

        writer.Line($"var entries = new {names.Of(WellKnownTypes.List)}<{entry}>({capacity});");
        new PlaceEmitter(writer, names).Emit("entries.Count", () =>
        {
            writer.Line("for (int i = 0; i < count; i++)");
            writer.Indented($"entries.Add(new({key}, {value}));");
        });
        writer.Gap();
        if (form.IsImmutable)
        {
            string filled = names.Generated($"archive.FillMap(new {type}({comparer}), entries)");
            string made = _code.Make(form, filled, map.MapKey, map.MapValue);
            writer.Line(names.Generated($"return archive.MakeWhenWhole(() => {made}, assign);"));
            return;
        }

        string empty = map.IsMet ? "filled" : $"new {type}({comparer})";
        writer.Line(names.Generated($"var items = archive.FillMapWhenWhole({empty}, entries);"));
        writer.Line(form.LoadedInto is null ? "return items;" : $"return {_code.Make(form, "items", map.MapKey, map.MapValue)};");
    }

    /// <param name="nullCollection">What a null collection is loaded as; null if as an empty one.</param>
    private void EmitLoadCount(WireValue collection, string? nullCollection)
    {
        if (WidthOf(collection) is { } width)
        {
            writer.Line(names.Generated($"int count = archive.ReadCollectionCount({width});"));
            return;
        }

        writer.Line("int count = archive.ReadCollectionCount();");
        writer.Line("if (count < 0)");
        writer.Indented(nullCollection is null ? "count = 0;" : $"return {nullCollection};");
        writer.Gap();
    }

    private string StoreCount(string count, WireValue collection) => WidthOf(collection) is { } width
        ? names.Generated($"archive.WriteCollectionCount({count}, {width});")
        : names.Generated($"archive.WriteCollectionCount({count});");

    /// <summary>The width of the count, where it is not MFC's.</summary>
    private string? WidthOf(WireValue collection) =>
        collection.Operation is WireOperation.Map { Width: { } width } ? $"{names.Of(WellKnownTypes.WireType)}.{width}" : null;

    private static string NullOf(CollectionForm form) => form.IsValueType ? "default" : "null";

    private static CollectionForm FormOf(WireValue value) => value.Shape switch
    {
        TypeShape.Sequence sequence => sequence.Form,
        TypeShape.Map map => map.Form,
        _ => throw new InvalidOperationException($"{value.Shape} is no collection."),
    };
}
