using Stevedore.Generator.Model;

namespace Stevedore.Generator.Plan;

/// <summary>
/// One thing that goes over the wire, and nothing of how .NET holds it: values that differ in C# alone have equal operations.
/// </summary>
internal abstract record WireOperation
{
    /// <summary>The bytes in the words of MFC: <c>DWORD</c>, <c>CString</c>, <c>CPort*</c>, <c>count, CPort* each</c>.</summary>
    public abstract string Notation { get; }

    /// <summary>The number of bytes, where it is always the same.</summary>
    public virtual int? Size => null;

    /// <summary>Whatever its bits are, the value lies in memory as on the wire, so that many of them are copied as a block.</summary>
    public virtual bool IsMemoryLayout => false;

    internal sealed record Scalar(Primitive Primitive) : WireOperation
    {
        public override string Notation => Primitive.MfcName();

        public override int? Size => Primitive.Size();

        // A truth value is not taken from memory as it is: any byte but 0 means true on the wire, but only 1 does in .NET.
        public override bool IsMemoryLayout => Primitive != Primitive.Boolean;
    }

    /// <summary>A truth value of four bytes.</summary>
    internal sealed record Bool32 : WireOperation
    {
        public override string Notation => "BOOL";

        public override int? Size => sizeof(int);
    }

    internal sealed record Text(TextForm Form) : WireOperation
    {
        public override string Notation => Form switch
        {
            TextForm.Ansi => "CStringA",
            TextForm.Unicode => "CStringW",
            _ => "CString",
        };
    }

    internal sealed record Mfc(MfcType Type) : WireOperation
    {
        public override string Notation => Type.MfcName();

        public override int? Size => Type.Size();
    }

    /// <summary>A pointer: null, a new object with its tag, or the number of an object seen before.</summary>
    internal sealed record Reference(TypeName Class) : WireOperation
    {
        public override string Notation => Class.SimpleName + "*";
    }

    /// <summary>The body of a value in place, without a tag.</summary>
    /// <param name="Type">The type whose body it is.</param>
    /// <param name="Layout">Where the fields of a struct lie, if all are of fixed size and its body writes nothing else.</param>
    internal sealed record Body(TypeName Type, PlainLayout? Layout) : WireOperation
    {
        public override string Notation => Type.SimpleName;

        public override int? Size => Layout is { Size: > 0 and int size } ? size : null;

        public override bool IsMemoryLayout => Layout is { IsMemoryLayout: true };
    }

    /// <summary>A value of the type that a construction puts in the place of a type parameter.</summary>
    internal sealed record Parameter(TypeName Name) : WireOperation
    {
        public override string Notation => Name.SimpleName;
    }

    internal sealed record Net(NetValue Value) : WireOperation
    {
        public override string Notation => Value.Notation;

        public override int? Size => Value.Size;

        public override bool IsMemoryLayout => Value.IsMemoryLayout;
    }

    /// <summary>What the formatter of a type writes.</summary>
    internal sealed record Formatted(TypeName Name) : WireOperation
    {
        public override string Notation => $"{Name.SimpleName}, by its formatter";
    }

    /// <summary>One byte that says whether there is a value, and the value if so.</summary>
    internal sealed record Optional(WireOperation Value) : WireOperation
    {
        public override string Notation => $"bool, {Value.Notation} if true";
    }

    /// <summary>The parts of a tuple and the like.</summary>
    /// <param name="IsOptional">Before them, one byte says whether they are there.</param>
    internal sealed record Composite(EquatableArray<WireOperation> Parts, bool IsOptional) : WireOperation
    {
        public override string Notation => IsOptional ? $"bool, {PartsNotation} if true" : PartsNotation;

        public override int? Size => IsOptional ? null : Parts.Aggregate((int?)0, static (sum, part) => sum + part.Size);

        private string PartsNotation => $"({string.Join(", ", Parts.Select(static part => part.Notation))})";
    }

    /// <summary>A count, and the elements.</summary>
    internal sealed record Sequence(WireOperation Element) : WireOperation
    {
        public override string Notation => $"count, {Grouped(Element)} each";
    }

    /// <summary>A count for each dimension, and the elements, the last index running fastest.</summary>
    internal sealed record Grid(int Rank, WireOperation Element) : WireOperation
    {
        public override string Notation => $"{string.Join(", ", Enumerable.Repeat("count", Rank))}, {Grouped(Element)} each";
    }

    /// <summary>A count, then key, value, key, value.</summary>
    /// <param name="Width">The width of the count; null for MFC's.</param>
    internal sealed record Map(WireOperation Key, WireOperation Value, WireType? Width = null) : WireOperation
    {
        public override string Notation =>
            $"{Width?.CountName() ?? "count"}, ({Key.Notation}, {Value.Notation}) each";
    }

    private static string Grouped(WireOperation element) =>
        element is Sequence or Map or Grid or Optional ? $"({element.Notation})" : element.Notation;
}
