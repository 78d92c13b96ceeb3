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
            EmitStoreCollection(functions, form, extent);
        else
            EmitStoreItems(functions, extent);
    }

    public void EmitLoad(ValueFunctions functions, Extent extent)
    {
        if (FormOf(functions.Value) is { IsArrayOrList: false } form)
            EmitLoadCollection(functions, form, extent);
        else
            EmitLoadItems(functions, extent);
    }

    private void EmitStoreItems(ValueFunctions functions, Extent extent)
    {
        WireValue value = functions.Value;
        string number = CollectionCode.Count(FormOf(value), "items");
        string parameters = $"{Archive} archive, {values.BareTypeOf(value)}? items{CountParameter(extent)}";
        using SourceWriter.Block body = writer.Braces($"static void {functions.Store}({parameters})");
        writer.Line("items ??= [];");
        new CollectionCode(names, values).EmitExactCheck(writer, FormOf(value), value, functions.Stem, mayBeNull: false);
        foreach (string statement in BeforeElements(extent, number))
            writer.Line(statement);

        string element = $"{values.Store(value.Element, "item", functions.Stem + "Item")};";
        string loop = $"foreach ({values.TypeOf(value.Element)} item in items)";
        if (CheckOf(value.Element, extent) is { } check)
        {
            using SourceWriter.Block block = writer.Braces(loop);
            writer.Line(check);
            writer.Line(element);
        }
        else
        {
            writer.Line(loop);
            writer.Indented(element);
        }

        if (extent is not Extent.Terminated end)
            return;
        writer.Gap();
        writer.Line(IsNumber(value.Element)
            ? $"{values.Store(value.Element, NumberCode.Typed(end.Value, values.TypeOf(value.Element)), functions.Stem + "Item")};"
            : $"archive.Write({NumberCode.Typed(end.Value, end.Number.Keyword())});");
    }

    /// <summary>What is stored or checked before the first element.</summary>
    private IEnumerable<string> BeforeElements(Extent extent, string number) => extent switch
    {
        Extent.Fixed known => [names.Generated($"archive.EnsureFixedLength({number}, {CSharpNames.Literal(known.Length)});")],
        Extent.Counted => [names.Generated($"archive.WriteCollectionCount({number}, {WidthOf(extent)});")],
        Extent.Held => [names.Generated($"archive.EnsureHeldCount({number}, count);")],
        Extent.Until => [names.Generated($"archive.EnsureNotEmpty({number});"), $"int left = {number};"],
        _ => [names.Generated($"archive.EnsureCollectionCount({number});")],
    };

    /// <summary>What is checked of each element, so that loading finds the end where it is; null if nothing.</summary>
    private string? CheckOf(WireValue element, Extent extent)
    {
        switch (extent)
        {
            case Extent.Until until:
                return names.Generated($"archive.EnsureLast(item.{until.Condition.Name}{until.Condition.Parameters}, --left);");
            case Extent.Terminated end when end.Member is not null || IsNumber(element):
                string item = end.Member is { } member ? $"item.{member.Name}" : "item";
                bool isConverted = end.Member is null ? values.TypeOf(element) != end.Number.Keyword() : end.IsConverted;
                string number = isConverted ? $"({end.Number.Keyword()}){item}" : item;
                return names.Generated($"archive.EnsureNotTerminator<{end.Number.Keyword()}>({number}, {NumberCode.Plain(end.Value)});");
            default:
                return null;
        }
    }

    private void EmitLoadItems(ValueFunctions functions, Extent extent)
    {
        WireValue value = functions.Value;
        string type = values.TypeOf(value.Element);
        string item = values.Load(value.Element, existing: null, functions.Stem + "Item");
        bool isArray = CollectionCode.IsMadeOfArray(FormOf(value));
        string parameters = $"{Archive} archive{CountParameter(extent)}";
        using SourceWriter.Block body = writer.Braces($"static {values.BareTypeOf(value)} {functions.Load}({parameters})");
        if (extent is Extent.Fixed known)
            writer.Line($"const int count = {CSharpNames.Literal(known.Length)};");
        else if (extent is Extent.Counted)
            writer.Line(names.Generated($"int count = archive.ReadCollectionCount({WidthOf(extent)});"));
        if (extent.IsCount)
        {
            new CollectionCode(names, values).EmitLoadItems(writer, type, item, isArray);
        }
        else
        {
            writer.Line($"var items = new {names.Of(WellKnownTypes.List)}<{type}>();");
            new PlaceEmitter(writer, names).Emit("items.Count", () => EmitLoadUntilEnd(value.Element, extent, type, item));
        }

        writer.Gap();
        writer.Line(isArray && !extent.IsCount ? "return [.. items];" : "return items;");
    }

    private void EmitLoadUntilEnd(WireValue element, Extent extent, string type, string load)
    {
        switch (extent)
        {
            case Extent.Terminated end when IsNumber(element):
                string last = element.Shape is TypeShape.Enumeration ? NumberCode.Typed(end.Value, type) : NumberCode.Plain(end.Value);
                writer.Line($"for ({type} item = {load}; item != {last}; item = {load})");
                writer.Indented(names.Generated("archive.AddTo(items, item);"));
                break;
            case Extent.Terminated end:
                writer.Line($"while (!archive.TryReadTerminator<{end.Number.Keyword()}>({NumberCode.Plain(end.Value)}))");
                writer.Indented(names.Generated($"archive.AddTo(items, {load});"));
                break;
            case Extent.Until until:
                writer.Line($"{type} item;");
                using (writer.Braces("do"))
                {
                    writer.Line($"item = {load};");
                    writer.Line(names.Generated("archive.AddTo(items, item);"));
                }

                writer.Line($"while (!item.{until.Condition.Name}{until.Condition.Parameters});");
                break;
            case Extent.Rest:
                writer.Line("while (archive.HasMore())");
                writer.Indented(names.Generated($"archive.AddTo(items, {load});"));
                writer.Gap();
                writer.Line("archive.EnsureIsEnd();");
                break;
        }
    }

    private void EmitStoreCollection(ValueFunctions functions, CollectionForm form, Extent extent)
    {
        WireValue contents = ContentsOf(functions.Value);
        string type = values.BareTypeOf(functions.Value) + (form.IsValueType ? "" : "?");
        string parameters = $"{Archive} archive, {type} items{CountParameter(extent)}";
        using SourceWriter.Block body = writer.Braces($"static void {functions.Store}({parameters})");
        new CollectionCode(names, values).EmitExactCheck(writer, form, functions.Value, functions.Stem, mayBeNull: !form.IsValueType);
        string copy = $"[.. {CollectionCode.Elements(form, "items")}]";
        string all = CollectionCode.IsNull(form, "items") is { } isNull ? $"{isNull} ? [] : {copy}" : copy;
        writer.Line($"{values.BareTypeOf(contents)} elements = {all};");
        writer.Line($"{values.Store(contents, "elements", functions.Stem + "Elements")};");
    }

    private void EmitLoadCollection(ValueFunctions functions, CollectionForm form, Extent extent)
    {
        CollectionCode code = new(names, values);
        WireValue contents = ContentsOf(functions.Value);
        string parameters = $"{Archive} archive{CountParameter(extent)}{code.ComparerParameter(form, contents.Element)}"
            + code.AssignParameter(form, functions.Value);
        using SourceWriter.Block body = writer.Braces($"static {values.BareTypeOf(functions.Value)} {functions.Load}({parameters})");
        writer.Line($"{values.BareTypeOf(contents)} items = {values.Load(contents, existing: null, functions.Stem + "Elements")};");
        if (functions.Value.IsFilledLate)
            writer.Line($"return {code.Loaded(form, functions.Value)};");
        else
            code.EmitReturn(writer, form, contents.Element, code.Loaded(form, functions.Value));
    }

    /// <summary>The elements as an array. Within a function the members that hold their number cannot be asked; it is told.</summary>
    private static WireValue ContentsOf(WireValue value)
    {
        FormOperation.Elements elements = (FormOperation.Elements)value.Operation;
        bool isTold = elements.Extent is Extent.Held;
        return new WireValue(
            new TypeShape.Sequence(CollectionForms.Array, ((TypeShape.Sequence)value.Shape).Element, KeepsNull: false),
            isTold ? elements with { Extent = new Extent.Held(EquatableArray<LayoutMember>.Empty) } : elements);
    }

    private static string CountParameter(Extent extent) => extent is Extent.Held ? ", int count" : "";

    /// <summary>The element is the number that could end the collection.</summary>
    private static bool IsNumber(WireValue element) => element.Shape is TypeShape.Scalar or TypeShape.Enumeration;

    private static CollectionForm FormOf(WireValue value) => ((TypeShape.Sequence)value.Shape).Form;

    private string WidthOf(Extent extent) => $"{names.Of(WellKnownTypes.WireType)}.{((Extent.Counted)extent).Width}";
}
