using Stevedore.Generator.Model;
using Stevedore.Generator.Plan;

namespace Stevedore.Generator.Emit;

/// <summary>
/// Writes the local functions that store and load elements whose number is not MFC's count. A collection that is neither an array nor a
/// list is stored as an array of its elements.
/// </summary>
internal sealed class ElementsEmitter(SourceWriter writer, ImportedNames names, ValueCode values)
{
    private string Archive => names.Of(WellKnownTypes.Archive);

    public void EmitStore(ValueFunctions functions, Extent extent)
    {
        if (FormOf(functions.Value) is { IsArrayOrList: false } form)
            EmitStoreCollection(functions, form);
        else
            EmitStoreItems(functions, extent);
    }

    public void EmitLoad(ValueFunctions functions, Extent extent)
    {
        if (FormOf(functions.Value) is { IsArrayOrList: false } form)
            EmitLoadCollection(functions, form);
        else
            EmitLoadItems(functions, extent);
    }

    private void EmitStoreItems(ValueFunctions functions, Extent extent)
    {
        WireValue value = functions.Value;
        string number = CollectionCode.Count(FormOf(value), "items");
        string parameters = $"{Archive} archive, {values.BareTypeOf(value)}? items";
        using SourceWriter.Block body = writer.Braces($"static void {functions.Store}({parameters})");
        writer.Line("items ??= [];");
        writer.Line(names.Generated(extent is Extent.Fixed known
            ? $"archive.EnsureFixedLength({number}, {CSharpNames.Literal(known.Length)});"
            : $"archive.WriteCount({number}, {WidthOf(extent)});"));
        writer.Line($"foreach ({values.TypeOf(value.Element)} item in items)");
        writer.Indented($"{values.Store(value.Element, "item", functions.Stem + "Item")};");
    }

    private void EmitLoadItems(ValueFunctions functions, Extent extent)
    {
        WireValue value = functions.Value;
        using SourceWriter.Block body = writer.Braces($"static {values.BareTypeOf(value)} {functions.Load}({Archive} archive)");
        writer.Line(extent is Extent.Fixed known
            ? $"const int count = {CSharpNames.Literal(known.Length)};"
            : names.Generated($"int count = archive.ReadCollectionCount({WidthOf(extent)});"));
        writer.Line($"var items = new {names.Of(WellKnownTypes.List)}<{values.TypeOf(value.Element)}>(archive.CapacityFor(count));");
        string add = $"items.Add({values.Load(value.Element, existing: null, functions.Stem + "Item")});";
        new LoopEmitter(writer, names).Emit("items.Count", add);
        writer.Line(FormOf(value) == CollectionForms.Array ? "return [.. items];" : "return items;");
    }

    private void EmitStoreCollection(ValueFunctions functions, CollectionForm form)
    {
        WireValue contents = ContentsOf(functions.Value);
        string type = values.BareTypeOf(functions.Value) + (form.IsValueType ? "" : "?");
        using SourceWriter.Block body = writer.Braces($"static void {functions.Store}({Archive} archive, {type} items)");
        string copy = $"[.. {CollectionCode.Elements(form, "items")}]";
        string all = CollectionCode.IsNull(form, "items") is { } isNull ? $"{isNull} ? [] : {copy}" : copy;
        writer.Line($"{values.BareTypeOf(contents)} elements = {all};");
        writer.Line($"{values.Store(contents, "elements", functions.Stem + "Elements")};");
    }

    private void EmitLoadCollection(ValueFunctions functions, CollectionForm form)
    {
        CollectionCode code = new(names, values);
        WireValue contents = ContentsOf(functions.Value);
        string parameters = $"{Archive} archive{code.ComparerParameter(form, contents.Element)}";
        using SourceWriter.Block body = writer.Braces($"static {values.BareTypeOf(functions.Value)} {functions.Load}({parameters})");
        writer.Line($"{values.BareTypeOf(contents)} items = {values.Load(contents, existing: null, functions.Stem + "Elements")};");
        writer.Line($"return {code.Make(form, "items", contents.Element)};");
    }

    /// <summary>The elements as an array.</summary>
    private static WireValue ContentsOf(WireValue value) =>
        value with { Shape = new TypeShape.Sequence(CollectionForms.Array, ((TypeShape.Sequence)value.Shape).Element, KeepsNull: false) };

    private static CollectionForm FormOf(WireValue value) => ((TypeShape.Sequence)value.Shape).Form;

    private string WidthOf(Extent extent) => $"{names.Of(WellKnownTypes.WireType)}.{((Extent.Counted)extent).Width}";
}
