using Stevedore.Generator.Model;
using Stevedore.Generator.Plan;

namespace Stevedore.Generator.Emit;

/// <summary>Writes the local functions that store and load elements whose number is not MFC's count.</summary>
internal sealed class ElementsEmitter(SourceWriter writer, FileNames names, ValueCode values)
{
    public void EmitStore(ValueFunctions functions, LayoutOperation.Elements elements)
    {
        string number = elements.Form == CollectionForms.Array ? "items.Length" : "items.Count";
        using SourceWriter.Block body = writer.Braces($"static void {functions.Store}({names.Of(Vocabulary.Archive)} archive, {values.BareTypeOf(elements)}? items)");
        writer.Line("items ??= [];");
        writer.Line(elements.Extent is Extent.Fixed extent
            ? $"archive.EnsureFixedLength({number}, {CSharpNames.Literal(extent.Length)});"
            : $"archive.WriteCount({number}, {WidthOf(elements)});");
        writer.Line($"foreach ({values.TypeOf(elements.Element)} item in items)");
        writer.Indented($"{values.Store(elements.Element, "item", functions.Stem + "Item")};");
    }

    public void EmitLoad(ValueFunctions functions, LayoutOperation.Elements elements)
    {
        using SourceWriter.Block body = writer.Braces($"static {values.BareTypeOf(elements)} {functions.Load}({names.Of(Vocabulary.Archive)} archive)");
        writer.Line(elements.Extent is Extent.Fixed extent
            ? $"const int count = {CSharpNames.Literal(extent.Length)};"
            : $"int count = archive.ReadCollectionCount({WidthOf(elements)});");
        writer.Line($"var items = new {names.Of(Vocabulary.List)}<{values.TypeOf(elements.Element)}>(archive.CapacityFor(count));");
        writer.Line("for (int i = 0; i < count; i++)");
        writer.Indented($"items.Add({values.Load(elements.Element, existing: null, functions.Stem + "Item")});");
        writer.Gap();
        writer.Line(elements.Form == CollectionForms.Array ? "return [.. items];" : "return items;");
    }

    /// <summary>A collection is stored as an array of its elements.</summary>
    public void EmitStore(ValueFunctions functions, LayoutOperation.Collection collection)
    {
        CollectionForm form = collection.Form;
        string mark = form.IsValueType ? "" : "?";
        using SourceWriter.Block body = writer.Braces($"static void {functions.Store}({names.Of(Vocabulary.Archive)} archive, {values.BareTypeOf(collection)}{mark} items)");
        string copy = $"[.. {form.Elements.Replace("{value}", "items")}]";
        string all = form.IsNull is { } isNull ? $"{isNull.Replace("{value}", "items")} ? [] : {copy}" : copy;
        writer.Line($"{values.BareTypeOf(collection.Contents)} elements = {all};");
        writer.Line($"{values.Store(collection.Contents, "elements", functions.Stem + "Elements")};");
    }

    public void EmitLoad(ValueFunctions functions, LayoutOperation.Collection collection)
    {
        CollectionCode code = new(names, values);
        WireOperation element = collection.Contents.Element;
        string comparer = code.ComparerParameter(collection.Form, element);
        using SourceWriter.Block body = writer.Braces($"static {values.BareTypeOf(collection)} {functions.Load}({names.Of(Vocabulary.Archive)} archive{comparer})");
        writer.Line($"{values.BareTypeOf(collection.Contents)} items = {values.Load(collection.Contents, existing: null, functions.Stem + "Elements")};");
        writer.Line($"return {code.Make(collection.Form, "items", element)};");
    }

    private string WidthOf(LayoutOperation.Elements elements) =>
        $"{names.Of(Vocabulary.WireType)}.{((Extent.Counted)elements.Extent).Width}";
}
