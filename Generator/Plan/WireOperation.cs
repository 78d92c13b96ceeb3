using Stevedore.Generator.Parse;

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

    /// <param name="Enumeration">The enum whose underlying number goes over the wire, if it is one.</param>
    internal sealed record Scalar(Primitive Primitive, TypeName? Enumeration = null) : WireOperation
    {
        public override string Notation => Primitive.MfcName();

        public override int? Size => Primitive.Size();
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
    }

    /// <summary>The body of a value in place, without a tag.</summary>
    /// <param name="IsReused">The object that the member already holds is loaded into.</param>
    internal sealed record Body(TypeName Type, bool IsReused) : WireOperation
    {
        public override string Notation => Type.SimpleName;
    }

    /// <summary>A count, and the elements as they lie in memory.</summary>
    internal sealed record Block(Scalar Element, CollectionKind Kind, bool KeepsNull) : WireOperation
    {
        public override string Notation => $"count, {Element.Notation} each";
    }

    /// <summary>A count, and the elements one by one.</summary>
    internal sealed record Sequence(WireOperation Element, CollectionKind Kind, bool KeepsNull) : WireOperation
    {
        public override string Notation => Element is Block or Sequence or Map
            ? $"count, ({Element.Notation}) each"
            : $"count, {Element.Notation} each";
    }

    /// <summary>A count, then key, value, key, value.</summary>
    internal sealed record Map(WireOperation Key, WireOperation Value, bool KeepsNull) : WireOperation
    {
        public override string Notation => $"count, ({Key.Notation}, {Value.Notation}) each";
    }
}
