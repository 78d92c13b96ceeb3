using Stevedore.Generator.Model;

namespace Stevedore.Generator.Plan;

/// <summary>
/// One thing that goes over the wire. The positional parameters beside what determines the bytes say how .NET holds the value, which
/// is the emitter's concern only: operations that write the same bytes have the same <see cref="Notation"/>.
/// </summary>
internal abstract record WireOperation
{
    /// <summary>The bytes in the words of MFC: <c>DWORD</c>, <c>CString</c>, <c>CPort*</c>, <c>count, CPort* each</c>.</summary>
    public abstract string Notation { get; }

    /// <summary>The number of bytes, where it is always the same.</summary>
    public virtual int? Size => null;

    /// <summary>The value lies in memory as on the wire, whatever its bits are, so that many of them are copied as a block.</summary>
    public virtual bool IsMemoryLayout => false;

    /// <summary>The value in C# may be null.</summary>
    public virtual bool IsNullable => false;

    /// <param name="Enumeration">The enum whose underlying number goes over the wire, if it is one.</param>
    internal sealed record Scalar(Primitive Primitive, TypeName? Enumeration = null) : WireOperation
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

    internal sealed record Text(TextForm Form, bool KeepsNull) : WireOperation
    {
        public override string Notation => Form switch
        {
            TextForm.Ansi => "CStringA",
            TextForm.Unicode => "CStringW",
            _ => "CString",
        };

        public override bool IsNullable => KeepsNull;
    }

    internal sealed record Mfc(MfcType Type, TypeName Name) : WireOperation
    {
        public override string Notation => Type.MfcName();

        public override int? Size => Type.Size();
    }

    /// <summary>A pointer: null, a new object with its tag, or the number of an object seen before.</summary>
    internal sealed record Reference(TypeName Class, bool KeepsNull) : WireOperation
    {
        public override string Notation => Class.SimpleName + "*";

        public override bool IsNullable => KeepsNull;
    }

    /// <summary>The body of a value in place, without a tag.</summary>
    /// <param name="IsReused">The object that the member already holds is loaded into.</param>
    /// <param name="Fields">The primitives that a struct consists of, where its body writes nothing else; otherwise empty.</param>
    internal sealed record Body(TypeName Type, bool IsReused, EquatableArray<TypeShape.Scalar> Fields) : WireOperation
    {
        public override string Notation => Type.SimpleName;

        public override int? Size => Fields.Count == 0 ? null : Fields.Sum(static part => part.Primitive.Size());

        // .NET aligns each field to its size and the struct to that of its largest; only without padding is that the wire's layout.
        public override bool IsMemoryLayout
        {
            get
            {
                int offset = 0;
                foreach (TypeShape.Scalar part in Fields)
                {
                    if (part.Primitive == Primitive.Boolean || offset % part.Primitive.Size() != 0)
                        return false;
                    offset += part.Primitive.Size();
                }

                return offset > 0 && offset % Fields.Max(static part => part.Primitive.Size()) == 0;
            }
        }
    }

    /// <summary>A value of the type that a construction puts in the place of a type parameter.</summary>
    /// <param name="IsValueType">The constraints say so.</param>
    internal sealed record Parameter(TypeName Name, bool IsValueType, bool KeepsNull) : WireOperation
    {
        public override string Notation => Name.SimpleName;

        public override bool IsNullable => KeepsNull;
    }

    internal sealed record Net(NetValue Value, TypeName Name, bool KeepsNull) : WireOperation
    {
        public override string Notation => Value.Notation;

        public override int? Size => Value.Size;

        public override bool IsMemoryLayout => Value.IsMemoryLayout;

        public override bool IsNullable => KeepsNull;
    }

    /// <summary>What the formatter of a type writes.</summary>
    internal sealed record Formatted(TypeName Name, bool KeepsNull) : WireOperation
    {
        public override string Notation => $"{Name.SimpleName}, by its formatter";

        public override bool IsNullable => KeepsNull;
    }

    /// <summary>One byte that says whether there is a value, and the value if so.</summary>
    internal sealed record Optional(WireOperation Value) : WireOperation
    {
        public override string Notation => $"bool, {Value.Notation} if true";

        public override bool IsNullable => true;
    }

    /// <summary>The parts of a tuple and the like; before those of a class, one byte that says whether there is one.</summary>
    internal sealed record Composite(CompositeForm Form, EquatableArray<WireOperation> Parts, bool IsValueType, bool KeepsNull) : WireOperation
    {
        public override string Notation => IsValueType ? PartsNotation : $"bool, {PartsNotation} if true";

        public override int? Size => IsValueType ? Parts.Aggregate((int?)0, (sum, part) => sum + part.Size) : null;

        public override bool IsNullable => KeepsNull;

        private string PartsNotation => $"({string.Join(", ", Parts.Select(part => part.Notation))})";
    }

    /// <summary>A count, and the elements as they lie in memory.</summary>
    internal sealed record Block(WireOperation Element, CollectionForm Form, bool KeepsNull) : WireOperation
    {
        public override string Notation => $"count, {Element.Notation} each";

        public override bool IsNullable => KeepsNull && !Form.IsValueType;
    }

    /// <summary>A count, and the elements one by one.</summary>
    internal sealed record Sequence(WireOperation Element, CollectionForm Form, bool KeepsNull) : WireOperation
    {
        public override string Notation => $"count, {Grouped(Element)} each";

        public override bool IsNullable => KeepsNull && !Form.IsValueType;
    }

    /// <summary>A count for each dimension, and the elements, the last index running fastest.</summary>
    internal sealed record Grid(int Rank, WireOperation Element, bool KeepsNull) : WireOperation
    {
        public override string Notation => $"{string.Join(", ", Enumerable.Repeat("count", Rank))}, {Grouped(Element)} each";

        public override bool IsNullable => KeepsNull;
    }

    /// <summary>A count, then key, value, key, value.</summary>
    internal sealed record Map(WireOperation Key, WireOperation Value, CollectionForm Form, bool KeepsNull) : WireOperation
    {
        public override string Notation => $"count, ({Key.Notation}, {Value.Notation}) each";

        public override bool IsNullable => KeepsNull;
    }

    private static string Grouped(WireOperation element) => element is Block or Sequence or Map or Grid or Optional ? $"({element.Notation})" : element.Notation;
}
