using System.Globalization;
using Microsoft.CodeAnalysis.CSharp;
using Stevedore.Generator.Model;
using Stevedore.Generator.Parse;

namespace Stevedore.Generator.Plan;

/// <summary>What goes over the wire in a form that an attribute asks for.</summary>
internal abstract record LayoutOperation : WireOperation
{
    /// <summary>An integer of another width than the member's.</summary>
    internal sealed record Integer(WireForm Form, Primitive Member, TypeName? Enumeration, bool IsNetworkOrder) : LayoutOperation
    {
        public override string Notation => Form.Scalar().MfcName() + BigEndian(IsNetworkOrder);

        public override int? Size => Form.Scalar().Size();
    }

    /// <summary>A number with the most significant byte first.</summary>
    internal sealed record NetworkOrder(Primitive Primitive, TypeName? Enumeration) : LayoutOperation
    {
        public override string Notation => Primitive.MfcName() + BigEndian(true);

        public override int? Size => Primitive.Size();
    }

    /// <summary>A truth value of more than one byte.</summary>
    internal sealed record TruthValue(WireForm Form) : LayoutOperation
    {
        public override string Notation => Form == WireForm.VariantBool ? "VARIANT_BOOL" : Form.Scalar().MfcName();

        public override int? Size => Form == WireForm.VariantBool ? sizeof(short) : Form.Scalar().Size();
    }

    /// <summary>A value of .NET in the form of one of MFC's types.</summary>
    internal sealed record Converted(WireForm Form, TypeName Type, string ReadMethod) : LayoutOperation
    {
        public override string Notation => Form switch
        {
            WireForm.Currency => "COleCurrency",
            WireForm.OleDateTime => "COleDateTime",
            WireForm.Time32 => "CTime (32 bits)",
            WireForm.Time64 => "CTime (64 bits)",
            _ => "CTime",
        };

        public override int? Size => Form switch
        {
            WireForm.Currency or WireForm.OleDateTime => 12,
            WireForm.Time32 => 4,
            WireForm.Time64 => 8,
            _ => null,
        };
    }

    /// <summary>A string in a code page of its own.</summary>
    internal sealed record CodePageText(int CodePage, bool KeepsNull) : LayoutOperation
    {
        public override string Notation => $"CStringA ({Number(CodePage)})";

        public override bool IsNullable => KeepsNull;
    }

    /// <summary>Text in a room of fixed size.</summary>
    internal sealed record FixedText(int Length, TextForm Form, int? CodePage) : LayoutOperation
    {
        public override string Notation => $"{Unit(Form)}[{Number(Length)}]" + (CodePage is { } page ? $" ({Number(page)})" : "");

        public override int? Size => Form switch
        {
            TextForm.Ansi => Length,
            TextForm.Unicode => Length * sizeof(char),
            _ => null,
        };
    }

    /// <summary>Text behind a length of fixed width.</summary>
    internal sealed record CountedText(WireForm Width, TextForm Form, int? CodePage) : LayoutOperation
    {
        public override string Notation => $"{Width.Scalar().MfcName()} length, {Unit(Form)} each" + (CodePage is { } page ? $" ({Number(page)})" : "");
    }

    /// <summary>Elements whose number is not MFC's count.</summary>
    /// <param name="Form">An array or a list.</param>
    internal sealed record Elements(WireOperation Element, CollectionForm Form, Extent Extent) : LayoutOperation
    {
        public override string Notation => Extent switch
        {
            Extent.Fixed { Length: int length } when Element is Scalar or Text or Mfc or Body or Reference => $"{Element.Notation}[{Number(length)}]",
            Extent.Fixed { Length: int length } => $"({Element.Notation})[{Number(length)}]",
            Extent.Counted counted => $"{counted.Width.Scalar().MfcName()} count, {ElementNotation} each",
            _ => $"{ElementNotation} each, null",
        };

        public override int? Size => Extent is Extent.Fixed { Length: int length } ? length * Element.Size : null;

        /// <summary>True when the elements are stored as they lie in memory.</summary>
        public bool IsBlock => Element.IsMemoryLayout;

        private string ElementNotation => Element is Block or Sequence or Map or Grid or Optional or Elements ? $"({Element.Notation})" : Element.Notation;
    }

    /// <summary>So many primitives in a structure, as they lie in memory.</summary>
    internal sealed record FixedBuffer(Primitive Element, int Length) : LayoutOperation
    {
        public override string Notation => $"{Element.MfcName()}[{Number(Length)}]";

        public override int? Size => Length * Element.Size();
    }

    /// <summary>The elements of an inline array.</summary>
    internal sealed record InlineArray(TypeName Type, WireOperation Element, int Length) : LayoutOperation
    {
        public override string Notation => Element is Scalar or Text or Mfc or Body or Reference or Parameter
            ? $"{Element.Notation}[{Number(Length)}]"
            : $"({Element.Notation})[{Number(Length)}]";

        public override int? Size => Length * Element.Size;
    }

    /// <summary>The elements of a collection that is neither an array nor a list.</summary>
    /// <param name="Contents">What is written of them, as of an array.</param>
    internal sealed record Collection(Elements Contents, CollectionForm Form) : LayoutOperation
    {
        public override string Notation => Contents.Notation;

        public override int? Size => Contents.Size;
    }

    /// <summary>A block of bytes that is an archive of its own.</summary>
    /// <param name="Width">The width of its size; null for MFC's count.</param>
    internal sealed record NestedArchive(WireOperation Content, WireForm? Width) : LayoutOperation
    {
        public override string Notation => $"{(Width is { } width ? width.Scalar().MfcName() + " size" : "size")}, archive of {Content.Notation}";

        public override bool IsNullable => Content.IsNullable;
    }

    /// <summary>A constant.</summary>
    /// <param name="Primitive">The number's type; null for text.</param>
    internal sealed record Magic(Primitive? Primitive, string Value, int Bytes) : LayoutOperation
    {
        public override string Notation => Primitive is { } number ? $"{number.MfcName()} {Value}" : $"char[{Number(Bytes)}] {SymbolDisplay.FormatLiteral(Value, quote: true)}";

        public override int? Size => Bytes;
    }

    private static string BigEndian(bool isNetworkOrder) => isNetworkOrder ? ", big-endian" : "";

    private static string Unit(TextForm form) => form switch
    {
        TextForm.Ansi => "char",
        TextForm.Unicode => "wchar_t",
        _ => "TCHAR",
    };

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
