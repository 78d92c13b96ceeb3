using Stevedore.Generator.Parse;
using Stevedore.Generator.Plan;

namespace Stevedore.Generator.Emit;

/// <summary>Writes the local functions that store and load elements one by one whose number is not MFC's count.</summary>
internal sealed class ElementsEmitter(SourceWriter writer, FileNames names, ValueCode values)
{
    public void Emit(CollectionFunctions functions, LayoutOperation.Elements elements)
    {
        string archive = names.Of(Vocabulary.Archive);
        string collection = values.BareTypeOf(elements);
        string item = values.TypeOf(elements.Element);
        string number = elements.Kind == CollectionKind.Array ? "items.Length" : "items.Count";
        writer.Gap();
        using (writer.Braces($"static void {functions.Store}({archive} archive, {collection}? items)"))
        {
            writer.Line("items ??= [];");
            writer.Line(elements.Extent is Extent.Fixed extent
                ? $"archive.EnsureFixedLength({number}, {CSharpNames.Literal(extent.Length)});"
                : $"archive.WriteCount({number}, {WidthOf(elements)});");
            writer.Line($"foreach ({item} item in items)");
            writer.Indented($"{values.Store(elements.Element, "item", functions.Stem + "Item")};");
        }

        writer.Gap();
        using (writer.Braces($"static {collection} {functions.Load}({archive} archive)"))
        {
            writer.Line(elements.Extent is Extent.Fixed extent
                ? $"const int count = {CSharpNames.Literal(extent.Length)};"
                : $"int count = archive.ReadCollectionCount({WidthOf(elements)});");
            writer.Line($"var items = new {names.Of(Vocabulary.List)}<{item}>(archive.CapacityFor(count));");
            writer.Line("for (int i = 0; i < count; i++)");
            writer.Indented($"items.Add({values.Load(elements.Element, existing: null, functions.Stem + "Item")});");
            writer.Gap();
            writer.Line(elements.Kind == CollectionKind.Array ? "return [.. items];" : "return items;");
        }
    }

    private string WidthOf(LayoutOperation.Elements elements) =>
        $"{names.Of(Vocabulary.WireType)}.{((Extent.Counted)elements.Extent).Width}";
}
