using Stevedore.Generator.Model;

namespace Stevedore.Generator.Emit;

/// <summary>Fills the template of a collection's form.</summary>
internal sealed class CollectionCode(ImportedNames names, ValueCode values)
{
    public static string Count(CollectionForm form, string value) => Fill(CollectionTemplates.Of(form).Count, value);

    public static string Elements(CollectionForm form, string value) => Fill(CollectionTemplates.Of(form).Elements, value);

    /// <summary>A copy of the elements, where they may change or be computed anew while they are enumerated; otherwise null.</summary>
    public static string? Snapshot(CollectionForm form, string value) =>
        CollectionTemplates.Of(form).Snapshot is { } template ? Fill(template, value) : null;

    /// <summary>The test whether there is no collection; null where there always is one.</summary>
    public static string? IsNull(CollectionForm form, string value) =>
        CollectionTemplates.Of(form).IsNull is { } template ? Fill(template, value) : null;

    public static bool IsOnePieceOfMemory(CollectionForm form) => CollectionTemplates.Of(form).Memory is not null;

    public static bool IsMadeOfArray(CollectionForm form) => CollectionTemplates.Of(form).IsMadeOfArray;

    public string TypeOf(CollectionForm form, params WireValue[] arguments) =>
        form.Type is null ? ArrayOf(values.TypeOf(arguments[0]), "[]") : Generic(form.Type, arguments);

    public string Make(CollectionForm form, string items, params WireValue[] arguments)
    {
        string template = CollectionTemplates.Of(form).Make;
        string made = template
            .Replace("{type}", MadeType(form, arguments))
            .Replace("{immutable}", ImmutableMarshal(form))
            .Replace("{items}", items);
        return template.StartsWith("archive.", StringComparison.Ordinal) ? names.Generated(made) : made;
    }

    /// <summary>Whether a map finds its entries by hash codes that bytes can choose, so that they fall together.</summary>
    public static bool IsFloodable(CollectionForm form, WireValue key) =>
        (form.Comparer == ComparerKind.Equality || form.LoadedInto == WellKnownTypes.Dictionary)
        && key.Shape is not (TypeShape.Text or TypeShape.Scalar { Primitive: < Primitive.Int32 or Primitive.Char });

    /// <summary>Writes the statement that returns the collection of loaded elements, which making it may compare.</summary>
    public void EmitReturn(SourceWriter writer, CollectionForm form, WireValue compared, string made)
    {
        if (!CanFail(form, compared))
        {
            writer.Line($"return {made};");
            return;
        }

        using (writer.Braces("try"))
            writer.Line($"return {made};");
        using (writer.Braces("catch (global::System.Exception cause)"))
            writer.Line(names.Generated("throw archive.Incomparable(cause);"));
    }

    /// <summary>Making the collection of elements may fail, because it compares them.</summary>
    public static bool CanFail(CollectionForm form, WireValue compared) =>
        form.Comparer != ComparerKind.None && CanFailToCompare(compared);

    /// <summary>Numbers and texts always have an order and a hash code; of other values only their types know.</summary>
    public static bool CanFailToCompare(WireValue compared) =>
        compared.Shape is not (TypeShape.Scalar or TypeShape.Enumeration or TypeShape.Text);

    /// <summary>The collection of the elements that are loaded as <c>items</c>, at once or when they are whole.</summary>
    public string Loaded(CollectionForm form, WireValue sequence)
    {
        string made = Make(form, "items", sequence.Element);
        if (!sequence.IsFilledLate)
            return made;
        return names.Generated(form.IsImmutable
            ? $"archive.MakeWhenWhole(() => {made}, assign)"
            : $"archive.FillWhenWhole({(sequence.IsMet ? "filled" : Empty(form, sequence))}, items)");
    }

    /// <summary>A collection that is filled when its elements are whole.</summary>
    public string Empty(CollectionForm form, WireValue sequence) =>
        $"new {MadeType(form, [sequence.Element])}({(form.Comparer == ComparerKind.None ? "" : "comparer")})";

    /// <summary>The elements as one piece of memory.</summary>
    public string Memory(CollectionForm form, string value)
    {
        string memory = Fill(CollectionTemplates.Of(form).Memory!, value);
        return memory.StartsWith("archive.", StringComparison.Ordinal) ? names.Generated(memory) : memory;
    }

    /// <summary>
    /// Writes the test that a collection is of the declared class and no derived one, which would be lost; or, where an interface is
    /// declared, not of one derived from what is made when it is loaded.
    /// </summary>
    public void EmitExactCheck(SourceWriter writer, CollectionForm form, WireValue value, string stem, bool mayBeNull)
    {
        if (form.Type is null || form.IsValueType || form.IsImmutable)
            return;
        WireValue[] arguments = value.Shape is TypeShape.Map ? [value.MapKey, value.MapValue] : [value.Element];
        string type = form.IsInterface ? MadeType(form, arguments) : Generic(form.Type, arguments);
        string isThere = form.IsInterface ? $"items is {type} && " : mayBeNull ? "items is not null && " : "";
        writer.Line($"if ({isThere}items.GetType() != typeof({type}))");
        writer.Indented(names.Generated($"archive.EnsureExact(items, typeof({type}), {CSharpNames.Literal(stem)});"));
        writer.Gap();
    }

    /// <summary>Writes the loop that loads <c>count</c> elements into an array or a list, <c>items</c>.</summary>
    /// <param name="isMet">They may refer to it.</param>
    public void EmitLoadItems(SourceWriter writer, string element, string load, bool intoArray, bool isMet = false)
    {
        if (isMet && !intoArray)
        {
            EmitLoadItemsOfMet(writer, element, load);
            return;
        }

        string kind = intoArray ? isMet ? "MetArray" : "Array" : "List";
        string span = $"{names.Of(WellKnownTypes.Span)}<{element}>";
        writer.Line(names.Generated($"var items = archive.New{kind}<{element}>(count, out {span} places);"));
        writer.Line("int i = 0;");
        new PlaceEmitter(writer, names).Emit("i", () =>
        {
            using SourceWriter.Block loop = writer.Braces("for (; i < count; i++)");
            writer.Line("if (i == places.Length)");
            writer.Indented($"places = archive.Grow({(intoArray ? "ref " : "")}items, count);");
            writer.Line($"places[i] = {load};");
        });
    }

    /// <summary>Elements that refer to the list around them find in it those that are before them, and no places of others.</summary>
    private void EmitLoadItemsOfMet(SourceWriter writer, string element, string load)
    {
        string capacity = names.Generated($"archive.CapacityFor<{element}>(count)");
        writer.Line($"var items = new {names.Of(WellKnownTypes.List)}<{element}>({capacity});");
        EmitMeeting(writer, "items");
        new PlaceEmitter(writer, names).Emit("items.Count", () =>
        {
            writer.Line("for (int i = 0; i < count; i++)");
            writer.Indented($"items.Add({load});");
        });
    }

    /// <summary>Writes the statement by which what is in a collection can refer to it.</summary>
    public void EmitMeeting(SourceWriter writer, string collection) =>
        writer.Line(names.Generated($"archive.MeetCollection({collection});"));

    /// <summary>The parameter by which a collection gets the comparer of the one that it replaces.</summary>
    public string ComparerParameter(CollectionForm form, WireValue element) => form.Comparer switch
    {
        ComparerKind.Equality => $", {names.Of(WellKnownTypes.EqualityComparer)}<{values.TypeOf(element)}>? comparer",
        ComparerKind.Order => $", {names.Of(WellKnownTypes.Comparer)}<{values.TypeOf(element)}>? comparer",
        _ => "",
    };

    /// <summary>The argument for that parameter.</summary>
    /// <param name="existing">The collection that is replaced, or null for an element, which replaces none.</param>
    public static string ComparerArgument(CollectionForm form, string? existing) => form.Comparer == ComparerKind.None
        ? ""
        : ", " + (existing is null ? "null" : $"{existing}?.{CollectionTemplates.Of(form).ComparerProperty}");

    /// <summary>The comparer of a collection.</summary>
    public static string Comparer(CollectionForm form, string value) => $"{value}.{CollectionTemplates.Of(form).ComparerProperty}";

    /// <summary>The parameter that assigns a collection which cannot be made before its elements are whole.</summary>
    public string AssignParameter(CollectionForm form, WireValue value) =>
        value.IsFilledLate && form.IsImmutable ? $", global::System.Action<{values.BareTypeOf(value)}>? assign" : "";

    /// <summary>The argument for that parameter.</summary>
    /// <param name="target">What can be assigned later; null if nothing can.</param>
    public static string AssignArgument(CollectionForm form, WireValue value, string? target)
    {
        if (!value.IsFilledLate || !form.IsImmutable)
            return "";
        return target is null ? ", assign: null" : $", made => {target} = made";
    }

    public string Generic(WellKnownType type, params WireValue[] arguments) =>
        $"{names.Of(type)}<{string.Join(", ", arguments.Select(values.TypeOf))}>";

    /// <summary>An array type. The outermost dimensions come first: an array of <c>int[,]</c> is <c>int[][,]</c>.</summary>
    public static string ArrayOf(string element, string dimensions)
    {
        int end = element.Length;
        while (end > 0 && element[end - 1] == ']')
            end = element.LastIndexOf('[', end - 1);

        return element.Insert(end, dimensions);
    }

    /// <summary>The type to make, where the declared one is an interface.</summary>
    private string MadeType(CollectionForm form, WireValue[] arguments) =>
        (form.MadeAs ?? (form.IsInterface ? form.LoadedInto : form.Type)) is { } made ? Generic(made, arguments) : TypeOf(form, arguments);

    private string ImmutableMarshal(CollectionForm form) =>
        CollectionTemplates.Of(form).Make.Contains("{immutable}") ? names.Of(WellKnownTypes.ImmutableCollectionsMarshal) : "";

    private static string Fill(string template, string value) => template.Replace("{value}", value);
}
