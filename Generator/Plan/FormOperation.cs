using System.Globalization;
using Microsoft.CodeAnalysis.CSharp;
using Stevedore.Generator.Model;

namespace Stevedore.Generator.Plan;

/// <summary>What goes over the wire in a form that an attribute asks for.</summary>
internal abstract record FormOperation : WireOperation
{
    /// <summary>An integer of another width than the member's.</summary>
    internal sealed record Integer(WireType Type, bool IsNetworkOrder) : FormOperation
    {
        public override string Notation => Type.Scalar().MfcName() + BigEndian(IsNetworkOrder);

        public override int? Size => Type.Scalar().Size();
    }

    /// <summary>A number with the most significant byte first.</summary>
    internal sealed record NetworkOrder(Primitive Primitive) : FormOperation
    {
        public override string Notation => Primitive.MfcName() + BigEndian(true);

        public override int? Size => Primitive.Size();
    }

    /// <summary>A truth value of more than one byte.</summary>
    internal sealed record TruthValue(WireType Type) : FormOperation
    {
        public override string Notation => Type == WireType.VariantBool ? "VARIANT_BOOL" : Type.Scalar().MfcName();

        public override int? Size => Type == WireType.VariantBool ? sizeof(short) : Type.Scalar().Size();
    }

    /// <summary>A value of .NET in the form of one of MFC's types.</summary>
    internal sealed record Converted(WireType Type) : FormOperation
    {
        public override string Notation => Type switch
        {
            WireType.Currency => "COleCurrency",
            WireType.OleDateTime => "COleDateTime",
            WireType.Time32 => "CTime (32 bits)",
            WireType.Time64 => "CTime (64 bits)",
            _ => "CTime",
        };

        public override int? Size => Type switch
        {
            WireType.Currency or WireType.OleDateTime => 12,
            WireType.Time32 => 4,
            WireType.Time64 => 8,
            _ => null,
        };
    }

    /// <summary>A string in a code page of its own.</summary>
    internal sealed record CodePageText(int CodePage) : FormOperation
    {
        public override string Notation => $"CStringA ({Number(CodePage)})";
    }

    /// <summary>Text in a room of fixed size.</summary>
    internal sealed record FixedText(int Length, TextForm Form, int? CodePage) : FormOperation
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
    internal sealed record CountedText(WireType Width, TextForm Form, int? CodePage) : FormOperation
    {
        public override string Notation =>
            $"{Width.Scalar().MfcName()} length, {Unit(Form)} each" + (CodePage is { } page ? $" ({Number(page)})" : "");
    }

    /// <summary>Text whose length other members hold.</summary>
    internal sealed record HeldText(EquatableArray<LayoutMember> Factors, TextForm Form, int? CodePage) : FormOperation
    {
        public override string Notation => $"{Unit(Form)}[{Product(Factors)}]" + (CodePage is { } page ? $" ({Number(page)})" : "");
    }

    /// <summary>An object in place behind a number that says which class it is.</summary>
    /// <param name="Class">What all of the classes are.</param>
    /// <param name="Null">The number that stands for null; null if none does.</param>
    /// <param name="Bodies">Those of the classes, derived ones before their bases.</param>
    internal sealed record Discriminated(TypeName Class, WireType Width, long? Null, EquatableArray<DiscriminatedBody> Bodies)
        : FormOperation
    {
        public override string Notation => $"{Width.Scalar().MfcName()} type: " + string.Join(", ", Bodies
            .OrderBy(static body => body.Number)
            .Select(static body => $"{Number(body.Number)} {body.Body.Notation}")
            .Concat(Null is { } number ? [$"{Number(number)} null"] : []));
    }

    /// <summary>Elements whose number is not MFC's count.</summary>
    internal sealed record Elements(WireOperation Element, Extent Extent) : FormOperation
    {
        public override string Notation => Extent switch
        {
            Extent.Fixed { Length: int length } when IsOneWord => $"{Element.Notation}[{Number(length)}]",
            Extent.Fixed { Length: int length } => $"({Element.Notation})[{Number(length)}]",
            Extent.Held held when IsOneWord => $"{Element.Notation}[{Product(held.Factors)}]",
            Extent.Held held => $"({Element.Notation})[{Product(held.Factors)}]",
            Extent.Counted counted => $"{counted.Width.CountName()}, {ElementNotation} each",
            Extent.Terminated end => $"{ElementNotation} each, {end.Number.MfcName()} {Number(end.Value)}",
            Extent.Until end => $"{ElementNotation} each, until {end.Condition.Name}",
            Extent.Rest => $"{ElementNotation} each, to the end",
            _ => $"{ElementNotation} each, null",
        };

        public override int? Size => Extent is Extent.Fixed { Length: int length } ? length * Element.Size : null;

        private bool IsOneWord => Element is Scalar or Text or Mfc or Body or Reference;

        private string ElementNotation =>
            Element is Sequence or Map or Grid or Optional or Elements or Discriminated ? $"({Element.Notation})" : Element.Notation;
    }

    /// <summary>So many primitives in a structure, as they lie in memory.</summary>
    internal sealed record FixedBuffer(Primitive Element, int Length) : FormOperation
    {
        public override string Notation => $"{Element.MfcName()}[{Number(Length)}]";

        public override int? Size => Length * Element.Size();
    }

    /// <summary>The elements of an inline array.</summary>
    internal sealed record InlineArray(WireOperation Element, int Length) : FormOperation
    {
        public override string Notation => Element is Scalar or Text or Mfc or Body or Reference or Parameter
            ? $"{Element.Notation}[{Number(Length)}]"
            : $"({Element.Notation})[{Number(Length)}]";

        public override int? Size => Length * Element.Size;
    }

    /// <summary>A gap between the members of a structure.</summary>
    /// <param name="Start">The number of bytes in the gaps before it.</param>
    /// <param name="Total">The number of bytes in all gaps of the structure.</param>
    /// <param name="IsKept">A member of the structure keeps the bytes; otherwise they are zeros.</param>
    internal sealed record Padding(int Start, int Length, int Total, bool IsKept) : FormOperation
    {
        public override string Notation => $"BYTE[{Number(Length)}]";

        public override int? Size => Length;
    }

    /// <summary>A block of bytes that is an archive of its own.</summary>
    /// <param name="Width">The width of its size; null for MFC's count.</param>
    internal sealed record NestedArchive(WireOperation Content, WireType? Width) : FormOperation
    {
        public override string Notation => $"{SizeNotation}, archive of {Content.Notation}";

        private string SizeNotation => Width switch
        {
            null => "size",
            WireType.AnsiString => "CStringA length",
            WireType.UnicodeString => "CStringW length",
            { } width => width.Scalar().MfcName() + " size",
        };
    }

    /// <summary>A constant.</summary>
    /// <param name="Primitive">The number's type; null for text.</param>
    internal sealed record Magic(Primitive? Primitive, string Value, int Bytes) : FormOperation
    {
        public override string Notation => Primitive is { } number
            ? $"{number.MfcName()} {Value}"
            : $"char[{Number(Bytes)}] {SymbolDisplay.FormatLiteral(Value, quote: true)}";

        public override int? Size => Bytes;
    }

    private static string BigEndian(bool isNetworkOrder) => isNetworkOrder ? ", big-endian" : "";

    private static string Unit(TextForm form) => form switch
    {
        TextForm.Ansi => "char",
        TextForm.Unicode => "wchar_t",
        _ => "TCHAR",
    };

    private static string Product(EquatableArray<LayoutMember> factors) =>
        string.Join(" * ", factors.Select(static factor => factor.Name + (factor.Parameters.Length > 0 ? "()" : "")));

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
