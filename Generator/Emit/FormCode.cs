using Stevedore.Generator.Model;
using Stevedore.Generator.Plan;

namespace Stevedore.Generator.Emit;

/// <summary>The expressions that store and load one value whose form an attribute asks for.</summary>
internal sealed class FormCode(ImportedNames names, LocalFunctions functions, ValueCode values)
{
    public string Store(FormOperation operation, WireValue value, string expression, string stem) => operation switch
    {
        FormOperation.Integer integer =>
            names.Generated($"archive.WriteInteger({Underlying(value.Shape, expression)}, {TypeArguments(integer)})"),
        FormOperation.NetworkOrder => names.Generated($"archive.WriteNetworkOrder({Underlying(value.Shape, expression)})"),
        FormOperation.TruthValue truth => names.Generated($"archive.WriteBoolean({expression}, {Member(truth.Type)})"),
        FormOperation.Converted converted => names.Mfc($"archive.Write({expression}, {Member(converted.Type)})"),
        FormOperation.CodePageText text =>
            names.Generated($"archive.WriteAnsiString({expression}, {CSharpNames.Literal(text.CodePage)})"),
        FormOperation.FixedText text => names.Generated($"archive.WriteFixedString({expression}, {TextArguments(text)})"),
        FormOperation.CountedText text => names.Generated($"archive.WriteCountedString({expression}, {TextArguments(text)})"),
        FormOperation.HeldText text => names.Generated($"archive.WriteHeldString({expression}, {TextArguments(text)})"),
        FormOperation.Elements elements when IsArrayOrList(value) && IsBlock(elements) => StoreBlock(elements.Extent, value, expression),
        FormOperation.Elements { Extent: Extent.NullTerminated } when IsArrayOrList(value) =>
            names.Generated($"archive.WriteNullTerminated<{values.TypeOf(value.Element)}>({Memory(value, expression)})"),
        FormOperation.NestedArchive nested => StoreNested(nested, value, expression, stem),
        FormOperation.FixedBuffer buffer =>
            $"archive.WriteArray<{buffer.Element.Keyword()}>({Span("CreateReadOnlySpan", buffer, expression)})",
        FormOperation.Magic => names.Generated($"archive.WriteMagic({expression})"),
        FormOperation.Padding gap => names.Generated(gap.IsKept
            ? $"archive.WritePadding({CSharpNames.Literal(gap.Length)}, {expression}, {CSharpNames.Literal(gap.Start)})"
            : $"archive.WritePadding({CSharpNames.Literal(gap.Length)})"),
        FormOperation.Elements elements => $"{functions.For(value, stem).Store}(archive, {expression}{CountArgument(elements.Extent)})",
        _ => $"{functions.For(value, stem).Store}(archive, {expression})",
    };

    /// <param name="existing">The value that the member holds already, or null for an element, which holds none.</param>
    /// <param name="target">What the value can be assigned to later; null if there is nothing.</param>
    public string Load(FormOperation operation, WireValue value, string? existing, string stem, string? target = null) => operation switch
    {
        FormOperation.Integer integer =>
            Cast(value.Shape) + names.Generated($"archive.ReadInteger<{NumberOf(value.Shape).Keyword()}>({TypeArguments(integer)})"),
        FormOperation.NetworkOrder number =>
            Cast(value.Shape) + names.Generated($"archive.ReadNetworkOrder<{number.Primitive.Keyword()}>()"),
        FormOperation.TruthValue truth => names.Generated($"archive.ReadBoolean({Member(truth.Type)})"),
        FormOperation.Converted converted =>
            names.Mfc($"archive.Read{((TypeShape.Converted)value.Shape).Name.SimpleName}({Member(converted.Type)})"),
        FormOperation.CodePageText text =>
            names.Generated($"archive.ReadString({CSharpNames.Literal(text.CodePage)})") + (value.IsNullable ? "" : " ?? \"\""),
        FormOperation.FixedText text => names.Generated($"archive.ReadFixedString({TextArguments(text)})"),
        FormOperation.CountedText text => names.Generated($"archive.ReadCountedString({TextArguments(text)})"),
        FormOperation.HeldText text => names.Generated($"archive.ReadHeldString({TextArguments(text)})"),
        FormOperation.Elements elements when value.Shape is TypeShape.Sequence { Form: { IsArrayOrList: false } form } =>
            $"{functions.For(value, stem).Load}(archive{CountArgument(elements.Extent)}{CollectionCode.ComparerArgument(form, existing)}"
            + $"{CollectionCode.AssignArgument(form, value, target)})",
        FormOperation.Elements elements when IsBlock(elements) =>
            IsArray(value) ? LoadBlock(elements.Extent, value) : $"[.. {LoadBlock(elements.Extent, value)}]",
        FormOperation.Elements { Extent: Extent.NullTerminated, Element: WireOperation.Reference reference } =>
            IsArray(value) ? $"[.. {LoadNullTerminated(reference)}]" : LoadNullTerminated(reference),
        FormOperation.NestedArchive nested => LoadNested(nested, value, stem),
        FormOperation.Padding gap => names.Generated($"archive.ReadPadding({CSharpNames.Literal(gap.Length)}, {existing}, "
            + $"{CSharpNames.Literal(gap.Start)}, {CSharpNames.Literal(gap.Total)})"),
        FormOperation.Elements elements => $"{functions.For(value, stem).Load}(archive{CountArgument(elements.Extent)})",
        FormOperation.Magic => throw new InvalidOperationException("A constant is compared, not loaded."),
        _ => $"{functions.For(value, stem).Load}(archive)",
    };

    /// <summary>The statement that loads the elements where they lie.</summary>
    public static string LoadInPlace(FormOperation.FixedBuffer buffer, string expression) =>
        $"archive.ReadArray({Span("CreateSpan", buffer, expression)});";

    private string StoreBlock(Extent extent, WireValue value, string expression)
    {
        string type = values.TypeOf(value.Element);
        string memory = Memory(value, expression);
        return extent switch
        {
            Extent.Fixed known => names.Generated($"archive.WriteFixedArray<{type}>({memory}, {CSharpNames.Literal(known.Length)})"),
            Extent.Counted counted => names.Generated($"archive.WriteCountedArray<{type}>({memory}, {Member(counted.Width)})"),
            Extent.Held held => names.Generated($"archive.WriteHeldArray<{type}>({memory}, {CountOf(held)})"),
            Extent.Rest => $"archive.WriteArray<{type}>({memory})",
            _ => throw new ArgumentOutOfRangeException(nameof(extent)),
        };
    }

    private string LoadBlock(Extent extent, WireValue value)
    {
        string type = values.TypeOf(value.Element);
        return extent switch
        {
            Extent.Fixed known => $"archive.ReadArray<{type}>({CSharpNames.Literal(known.Length)})",
            Extent.Counted counted => names.Generated($"archive.ReadCountedArray<{type}>({Member(counted.Width)})"),
            Extent.Held held => names.Generated($"archive.ReadArray<{type}>({CountOf(held)})"),
            Extent.Rest => names.Generated($"archive.ReadRest<{type}>()"),
            _ => throw new ArgumentOutOfRangeException(nameof(extent)),
        };
    }

    private static bool IsBlock(FormOperation.Elements elements) => elements.Element.IsMemoryLayout && elements.Extent.IsKnownBefore;

    /// <summary>What a function of elements is told of their number, which it cannot ask the members that hold it.</summary>
    private string CountArgument(Extent extent) => extent is Extent.Held held ? $", {CountOf(held)}" : "";

    private string CountOf(Extent.Held held) => held.Factors.Count == 0 ? "count" : names.Generated(LayoutCode.CountOf(held.Factors));

    private string LoadNullTerminated(WireOperation.Reference reference) =>
        names.Generated($"archive.ReadNullTerminated<{names.Of(reference.Class)}>()");

    private string StoreNested(FormOperation.NestedArchive nested, WireValue value, string expression, string stem)
    {
        string store = $"static (archive, value) => {values.Store(value.Content, "value", stem + "Content")}";
        return names.Generated($"archive.WriteNested({Width(nested)}, {expression}, {store})");
    }

    private string LoadNested(FormOperation.NestedArchive nested, WireValue value, string stem)
    {
        string load = $"static archive => {values.Load(value.Content, existing: null, stem + "Content")}";
        return names.Generated($"archive.ReadNested({Width(nested)}, {load})");
    }

    private string Memory(WireValue value, string expression) =>
        new CollectionCode(names, values).Memory(((TypeShape.Sequence)value.Shape).Form, expression);

    private static string Span(string method, FormOperation.FixedBuffer buffer, string expression) =>
        $"global::System.Runtime.InteropServices.MemoryMarshal.{method}(ref {expression}[0], {CSharpNames.Literal(buffer.Length)})";

    private static bool IsArrayOrList(WireValue value) => value.Shape is TypeShape.Sequence { Form.IsArrayOrList: true };

    private static bool IsArray(WireValue value) => value.Shape is TypeShape.Sequence sequence && sequence.Form == CollectionForms.Array;

    private static Primitive NumberOf(TypeShape shape) => shape switch
    {
        TypeShape.Scalar scalar => scalar.Primitive,
        TypeShape.Enumeration enumeration => enumeration.Underlying,
        _ => throw new ArgumentOutOfRangeException(nameof(shape)),
    };

    private string Cast(TypeShape shape) => shape is TypeShape.Enumeration enumeration ? $"({names.Of(enumeration.Name)})" : "";

    private static string Underlying(TypeShape shape, string expression) =>
        shape is TypeShape.Enumeration enumeration ? $"({enumeration.Underlying.Keyword()}){expression}" : expression;

    private string Member(WireType type) => $"{names.Of(WellKnownTypes.WireType)}.{type}";

    private string TypeArguments(FormOperation.Integer integer) =>
        Member(integer.Type) + (integer.IsNetworkOrder ? ", networkOrder: true" : "");

    private string Width(FormOperation.NestedArchive nested) => nested.Width is { } width ? Member(width) : "null";

    private static string TextArguments(FormOperation.FixedText text) =>
        $"{CSharpNames.Literal(text.Length)}, {TextArguments(text.Form, text.CodePage)}";

    private static string TextArguments(FormOperation.HeldText text) =>
        $"{LayoutCode.CountOf(text.Factors)}, {TextArguments(text.Form, text.CodePage)}";

    private string TextArguments(FormOperation.CountedText text) => $"{Member(text.Width)}, {TextArguments(text.Form, text.CodePage)}";

    private static string TextArguments(TextForm form, int? codePage)
    {
        string unicode = form switch
        {
            TextForm.Ansi => "unicode: false",
            TextForm.Unicode => "unicode: true",
            _ => "archive.UnicodeStrings",
        };
        return codePage is { } page ? $"{unicode}, codePage: {CSharpNames.Literal(page)}" : unicode;
    }
}
