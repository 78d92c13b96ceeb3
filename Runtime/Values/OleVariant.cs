namespace Stevedore.Mfc;

/// <summary>A value with its type beside it. MFC: <c>COleVariant</c>, <c>VARIANT</c>.</summary>
/// <remarks>
/// On the wire: WORD type, then the value in the size of its type; a string as DWORD byte length and UTF-16 units. Types that
/// <see cref="VariantType"/> does not name are stored by MFC without a value, and so are they here; <see cref="Type"/> keeps the number.
/// </remarks>
public sealed record OleVariant
{
    /// <summary>A variant without a value: empty, null, or a type that carries none through an archive.</summary>
    /// <exception cref="ArgumentException"><paramref name="type"/> needs a value.</exception>
    public OleVariant(VariantType type)
    {
        if (type is not (VariantType.Empty or VariantType.Null) && Enum.IsDefined(type))
            throw new ArgumentException($"A variant of type {type} needs a value.", nameof(type));
        Type = type;
    }

    /// <summary>A Boolean.</summary>
    public OleVariant(bool value) : this(VariantType.Boolean, value) => BooleanBits = (short)(value ? -1 : 0);

    /// <summary>A signed 8-bit number.</summary>
    public OleVariant(sbyte value) : this(VariantType.SByte, value) { }

    /// <summary>An unsigned 8-bit number.</summary>
    public OleVariant(byte value) : this(VariantType.Byte, value) { }

    /// <summary>A signed 16-bit number.</summary>
    public OleVariant(short value) : this(VariantType.Int16, value) { }

    /// <summary>An unsigned 16-bit number.</summary>
    public OleVariant(ushort value) : this(VariantType.UInt16, value) { }

    /// <summary>A signed 32-bit number.</summary>
    public OleVariant(int value) : this(VariantType.Int32, value) { }

    /// <summary>An unsigned 32-bit number.</summary>
    public OleVariant(uint value) : this(VariantType.UInt32, value) { }

    /// <summary>A signed 64-bit number.</summary>
    public OleVariant(long value) : this(VariantType.Int64, value) { }

    /// <summary>An unsigned 64-bit number.</summary>
    public OleVariant(ulong value) : this(VariantType.UInt64, value) { }

    /// <summary>A 32-bit floating-point number.</summary>
    public OleVariant(float value) : this(VariantType.Single, value) { }

    /// <summary>A 64-bit floating-point number.</summary>
    public OleVariant(double value) : this(VariantType.Double, value) { }

    /// <summary>Money. Its status does not travel.</summary>
    public OleVariant(OleCurrency value) : this(VariantType.Currency, new OleCurrency(value.TenThousandths)) { }

    /// <summary>A date. Its status does not travel.</summary>
    public OleVariant(OleDateTime value) : this(VariantType.Date, new OleDateTime(value.Days)) { }

    /// <summary>A string; <see langword="null"/> becomes the empty string, as a null BSTR is one.</summary>
    public OleVariant(string? value) : this(VariantType.String, value ?? "") { }

    private OleVariant(VariantType type, object value)
    {
        Type = type;
        Value = value;
    }

    /// <summary>The type of the value. Numbers that the enumeration does not name can occur.</summary>
    public VariantType Type { get; }

    /// <summary>
    /// The value: a number, <see cref="bool"/> or <see cref="string"/> of the .NET type that <see cref="Type"/> names,
    /// <see cref="OleCurrency"/>, <see cref="OleDateTime"/>, an <see cref="int"/> for <see cref="VariantType.Error"/>; or
    /// <see langword="null"/>.
    /// </summary>
    public object? Value { get; }

    /// <summary>
    /// The 16 bits of a Boolean. For true they are all set, unless another program has stored it otherwise; then they come back as they
    /// were.
    /// </summary>
    public short BooleanBits { get; private init; }

    /// <summary>The last byte of a string that has an odd number of them, as one that holds bytes may; the others are its units.</summary>
    public byte? OddByte { get; private init; }

    /// <summary>A Boolean as another program may have it: any bits but 0 are true.</summary>
    public static OleVariant FromBooleanBits(short bits) => new(bits != 0) { BooleanBits = bits };

    /// <summary>A string of an odd number of bytes. Windows: <c>SysAllocStringByteLen</c>.</summary>
    /// <param name="value">The bytes but the last, as UTF-16 units.</param>
    /// <param name="oddByte">The last byte.</param>
    public static OleVariant FromOddString(string value, byte oddByte)
    {
        ArgumentNullException.ThrowIfNull(value);
        return new OleVariant(value) { OddByte = oddByte };
    }

    /// <summary>An HRESULT.</summary>
    public static OleVariant FromError(int hresult) => new(VariantType.Error, hresult);
}
