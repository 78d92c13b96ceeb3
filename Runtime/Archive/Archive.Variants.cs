using Stevedore.Mfc;

namespace Stevedore;

public sealed partial class Archive
{
    /// <summary>Stores WORD type and the value in the size of its type; null as VT_EMPTY. MFC: <c>operator&lt;&lt;(COleVariant)</c>.</summary>
    /// <remarks>A VT_CY is DWORD low half and LONG high half, the other way round than a COleCurrency.</remarks>
    /// <inheritdoc cref="Write(byte)" path="/exception"/>
    public void Write(OleVariant? value)
    {
        Put((ushort)(value?.Type ?? VariantType.Empty));
        switch (value?.Value)
        {
            case null: break;
            case bool truth: Put((short)(truth ? -1 : 0)); break;
            case sbyte number: Put(number); break;
            case byte number: Put(number); break;
            case short number: Put(number); break;
            case ushort number: Put(number); break;
            case int number: Put(number); break;
            case uint number: Put(number); break;
            case long number: Put(number); break;
            case ulong number: Put(number); break;
            case float number: Put(number); break;
            case double number: Put(number); break;
            case OleCurrency money: Put(money.TenThousandths); break;
            case OleDateTime date: Put(date.Days); break;
            case string text:
                Put(checked((uint)text.Length * sizeof(char)));
                PutUnits(text);
                break;
            case object other: throw new InvalidOperationException($"A variant cannot carry a {other.GetType()}.");
        }
    }

    /// <summary>Loads WORD type and the value in the size of its type. MFC: <c>operator&gt;&gt;(COleVariant)</c>.</summary>
    /// <exception cref="ArchiveException">
    /// As for <see cref="ReadByte"/> and <see cref="ReadString()"/>; or the variant has an OLE object (VT_UNKNOWN, VT_DISPATCH), which .NET has
    /// no form for (<see cref="ArchiveError.BadData"/>).
    /// </exception>
    public OleVariant ReadOleVariant()
    {
        var type = (VariantType)Take<ushort>();
        return type switch
        {
            VariantType.Boolean => new OleVariant(Take<short>() != 0),
            VariantType.SByte => new OleVariant(Take<sbyte>()),
            VariantType.Byte => new OleVariant(Take<byte>()),
            VariantType.Int16 => new OleVariant(Take<short>()),
            VariantType.UInt16 => new OleVariant(Take<ushort>()),
            VariantType.Int32 => new OleVariant(Take<int>()),
            VariantType.UInt32 => new OleVariant(Take<uint>()),
            VariantType.Int64 => new OleVariant(Take<long>()),
            VariantType.UInt64 => new OleVariant(Take<ulong>()),
            VariantType.Single => new OleVariant(Take<float>()),
            VariantType.Double => new OleVariant(Take<double>()),
            VariantType.Currency => new OleVariant(new OleCurrency(Take<long>())),
            VariantType.Date => new OleVariant(new OleDateTime(Take<double>())),
            VariantType.String => new OleVariant(TakeUnits(Take<uint>())),
            VariantType.Error => OleVariant.FromError(Take<int>()),
            VariantType.Dispatch or VariantType.Unknown => throw Error(ArchiveError.BadData, $"A variant of type {type} has an OLE object, which cannot be loaded."),
            _ => new OleVariant(type),
        };
    }

    /// <summary>Stores DWORD length in characters and UTF-16 units, no mark. MFC: <c>CComBSTR::WriteToStream</c>, <c>operator&lt;&lt;(CComBSTR)</c>.</summary>
    /// <param name="value">The string; <see langword="null"/> is stored as empty, as a null BSTR is one.</param>
    /// <inheritdoc cref="Write(byte)" path="/exception"/>
    public void WriteBinaryString(string? value)
    {
        Put((uint)(value?.Length ?? 0));
        PutUnits(value);
    }

    /// <summary>Loads DWORD length in characters and UTF-16 units. MFC: <c>operator&gt;&gt;(CComBSTR)</c>.</summary>
    /// <inheritdoc cref="ReadString()" path="/exception"/>
    public string ReadBinaryString() => TakeUnits(sizeof(char) * (long)Take<uint>());

    private string TakeUnits(long size)
    {
        EnsureLengthAllowed((ulong)size / sizeof(char));
        return TakeText(size, unicode: true);
    }
}
