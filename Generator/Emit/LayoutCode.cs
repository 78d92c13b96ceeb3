using Stevedore.Generator.Model;
using Stevedore.Generator.Plan;

namespace Stevedore.Generator.Emit;

/// <summary>The expressions that store and load one value whose form an attribute asks for.</summary>
internal sealed class LayoutCode(FileNames names, LocalFunctions functions, ValueCode values)
{
    /// <summary>The value's type in C#, without the mark of a nullable reference.</summary>
    public string BareTypeOf(LayoutOperation operation) => operation switch
    {
        LayoutOperation.Integer integer => NumberType(integer.Member, integer.Enumeration),
        LayoutOperation.NetworkOrder number => NumberType(number.Primitive, number.Enumeration),
        LayoutOperation.TruthValue => "bool",
        LayoutOperation.Converted converted => names.Of(converted.Type),
        LayoutOperation.CodePageText or LayoutOperation.FixedText or LayoutOperation.CountedText => "string",
        LayoutOperation.Elements elements => new CollectionCode(names, values).TypeOf(elements.Form, elements.Element),
        LayoutOperation.NestedArchive nested => values.BareTypeOf(nested.Content),
        LayoutOperation.Collection collection => new CollectionCode(names, values).TypeOf(collection.Form, collection.Contents.Element),
        LayoutOperation.InlineArray array => names.Of(array.Type),
        LayoutOperation.Magic { Primitive: { } number } => number.Keyword(),
        LayoutOperation.Magic => "string",
        _ => throw new ArgumentOutOfRangeException(nameof(operation)),
    };

    public string Store(LayoutOperation operation, string value, string stem) => operation switch
    {
        LayoutOperation.Integer integer =>
            $"archive.Write({Underlying(integer.Member, integer.Enumeration, value)}, {Form(integer.Form)}{InNetworkOrder(integer)})",
        LayoutOperation.NetworkOrder number => $"archive.WriteNetworkOrder({Underlying(number.Primitive, number.Enumeration, value)})",
        LayoutOperation.TruthValue truth => $"archive.Write({value}, {Form(truth.Form)})",
        LayoutOperation.Converted converted => $"archive.Write({value}, {Form(converted.Form)})",
        LayoutOperation.CodePageText text => $"archive.WriteAnsiString({value}, {CSharpNames.Literal(text.CodePage)})",
        LayoutOperation.FixedText text => $"archive.WriteFixedString({value}, {FixedTextArguments(text)})",
        LayoutOperation.CountedText text => $"archive.WriteCountedString({value}, {CountedTextArguments(text)})",
        LayoutOperation.Elements { IsBlock: true } elements => StoreBlock(elements, value),
        LayoutOperation.Elements { Extent: Extent.NullTerminated } elements =>
            $"archive.WriteNullTerminated<{values.TypeOf(elements.Element)}>({Span(elements.Form, value)})",
        LayoutOperation.NestedArchive nested =>
            $"archive.WriteNested({Width(nested)}, {value}, static (archive, value) => {values.Store(nested.Content, "value", stem + "Content")})",
        LayoutOperation.FixedBuffer buffer => $"archive.WriteArray<{buffer.Element.Keyword()}>({Span("CreateReadOnlySpan", buffer, value)})",
        LayoutOperation.Magic => $"archive.WriteMagic({value})",
        _ => $"{functions.For(operation, stem).Store}(archive, {value})",
    };

    public string Load(LayoutOperation operation, string stem) => operation switch
    {
        LayoutOperation.Integer integer =>
            $"{Cast(integer.Enumeration)}archive.ReadInteger<{integer.Member.Keyword()}>({Form(integer.Form)}{InNetworkOrder(integer)})",
        LayoutOperation.NetworkOrder number => $"{Cast(number.Enumeration)}archive.ReadNetworkOrder<{number.Primitive.Keyword()}>()",
        LayoutOperation.TruthValue truth => $"archive.ReadBoolean({Form(truth.Form)})",
        LayoutOperation.Converted converted => $"archive.{converted.ReadMethod}({Form(converted.Form)})",
        LayoutOperation.CodePageText text => $"archive.ReadString({CSharpNames.Literal(text.CodePage)}){(text.KeepsNull ? "" : " ?? \"\"")}",
        LayoutOperation.FixedText text => $"archive.ReadFixedString({FixedTextArguments(text)})",
        LayoutOperation.CountedText text => $"archive.ReadCountedString({CountedTextArguments(text)})",
        LayoutOperation.Elements { IsBlock: true } elements => Collected(elements.Form, LoadBlock(elements)),
        LayoutOperation.Elements { Extent: Extent.NullTerminated, Element: WireOperation.Reference reference } elements => elements.Form == CollectionForms.List
            ? $"archive.ReadNullTerminated<{names.Of(reference.Class)}>()"
            : $"[.. archive.ReadNullTerminated<{names.Of(reference.Class)}>()]",
        LayoutOperation.NestedArchive nested =>
            $"archive.ReadNested({Width(nested)}, static archive => {values.Load(nested.Content, existing: null, stem + "Content")})",
        LayoutOperation.Magic => throw new InvalidOperationException("A constant is compared, not loaded."),
        _ => $"{functions.For(operation, stem).Load}(archive)",
    };

    public string Form(WireForm form) => $"{names.Of(Vocabulary.WireType)}.{form}";

    private string StoreBlock(LayoutOperation.Elements elements, string value)
    {
        string type = values.TypeOf(elements.Element);
        string span = Span(elements.Form, value);
        return elements.Extent switch
        {
            Extent.Fixed extent => $"archive.WriteFixedArray<{type}>({span}, {CSharpNames.Literal(extent.Length)})",
            Extent.Counted extent => $"archive.WriteCountedArray<{type}>({span}, {Form(extent.Width)})",
            _ => throw new ArgumentOutOfRangeException(nameof(elements)),
        };
    }

    private string LoadBlock(LayoutOperation.Elements elements)
    {
        string type = values.TypeOf(elements.Element);
        return elements.Extent switch
        {
            Extent.Fixed extent => $"archive.ReadArray<{type}>({CSharpNames.Literal(extent.Length)})",
            Extent.Counted extent => $"archive.ReadCountedArray<{type}>({Form(extent.Width)})",
            _ => throw new ArgumentOutOfRangeException(nameof(elements)),
        };
    }

    /// <summary>The statement that loads the elements where they lie.</summary>
    public static string LoadInPlace(LayoutOperation.FixedBuffer buffer, string value) => $"archive.ReadArray({Span("CreateSpan", buffer, value)});";

    private static string Span(string method, LayoutOperation.FixedBuffer buffer, string value) =>
        $"global::System.Runtime.InteropServices.MemoryMarshal.{method}(ref {value}[0], {CSharpNames.Literal(buffer.Length)})";

    private string Span(CollectionForm form, string value) => new CollectionCode(names, values).Memory(form, value);

    private static string Collected(CollectionForm form, string array) => form == CollectionForms.Array ? array : $"[.. {array}]";

    private string NumberType(Primitive primitive, TypeName? enumeration) => enumeration is null ? primitive.Keyword() : names.Of(enumeration);

    private string Cast(TypeName? enumeration) => enumeration is null ? "" : $"({names.Of(enumeration)})";

    private static string Underlying(Primitive primitive, TypeName? enumeration, string value) => enumeration is null ? value : $"({primitive.Keyword()}){value}";

    private static string InNetworkOrder(LayoutOperation.Integer integer) => integer.IsNetworkOrder ? ", networkOrder: true" : "";

    private string Width(LayoutOperation.NestedArchive nested) => nested.Width is { } width ? Form(width) : "null";

    private static string FixedTextArguments(LayoutOperation.FixedText text) => $"{CSharpNames.Literal(text.Length)}, {TextArguments(text.Form, text.CodePage)}";

    private string CountedTextArguments(LayoutOperation.CountedText text) => $"{Form(text.Width)}, {TextArguments(text.Form, text.CodePage)}";

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
