using Stevedore.Mfc;

namespace Stevedore;

public sealed partial class Archive
{
    /// <summary>Stores WORD type and the value in the size of its type; null as VT_EMPTY. MFC: <c>operator&lt;&lt;(COleVariant)</c>.</summary>
    /// <remarks>A VT_CY is DWORD low half and LONG high half, the other way round than a COleCurrency.</remarks>
    /// <inheritdoc cref="Write(byte)" path="/exception"/>
    public void Write(OleVariant? value)
    {
        Buffer.Write((ushort)(value?.Type ?? VariantType.Empty));
        switch (value?.Value)
        {
            case null: break;
            case bool truth: Buffer.Write((short)(truth ? -1 : 0)); break;
            case sbyte number: Buffer.Write(number); break;
            case byte number: Buffer.Write(number); break;
            case short number: Buffer.Write(number); break;
            case ushort number: Buffer.Write(number); break;
            case int number: Buffer.Write(number); break;
            case uint number: Buffer.Write(number); break;
            case long number: Buffer.Write(number); break;
            case ulong number: Buffer.Write(number); break;
            case float number: Buffer.Write(number); break;
            case double number: Buffer.Write(number); break;
            case OleCurrency money: Buffer.Write(money.TenThousandths); break;
            case OleDateTime date: Buffer.Write(date.Days); break;
            case string text:
                Buffer.Write(checked((uint)text.Length * sizeof(char)));
                Buffer.WriteUnits(text);
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
        var type = (VariantType)Buffer.Read<ushort>();
        return type switch
        {
            VariantType.Boolean => new OleVariant(Buffer.Read<short>() != 0),
            VariantType.SByte => new OleVariant(Buffer.Read<sbyte>()),
            VariantType.Byte => new OleVariant(Buffer.Read<byte>()),
            VariantType.Int16 => new OleVariant(Buffer.Read<short>()),
            VariantType.UInt16 => new OleVariant(Buffer.Read<ushort>()),
            VariantType.Int32 => new OleVariant(Buffer.Read<int>()),
            VariantType.UInt32 => new OleVariant(Buffer.Read<uint>()),
            VariantType.Int64 => new OleVariant(Buffer.Read<long>()),
            VariantType.UInt64 => new OleVariant(Buffer.Read<ulong>()),
            VariantType.Single => new OleVariant(Buffer.Read<float>()),
            VariantType.Double => new OleVariant(Buffer.Read<double>()),
            VariantType.Currency => new OleVariant(new OleCurrency(Buffer.Read<long>())),
            VariantType.Date => new OleVariant(new OleDateTime(Buffer.Read<double>())),
            VariantType.String => new OleVariant(ReadBinaryString(Buffer.Read<uint>())),
            VariantType.Error => OleVariant.FromError(Buffer.Read<int>()),
            VariantType.Dispatch or VariantType.Unknown => throw Error(ArchiveError.BadData, $"A variant of type {type} has an OLE object, which cannot be loaded."),
            _ => new OleVariant(type),
        };
    }

    /// <summary>Stores DWORD length in characters and UTF-16 units, no mark. MFC: <c>CComBSTR::WriteToStream</c>, <c>operator&lt;&lt;(CComBSTR)</c>.</summary>
    /// <param name="value">The string; <see langword="null"/> is stored as empty, as a null BSTR is one.</param>
    /// <inheritdoc cref="Write(byte)" path="/exception"/>
    public void WriteBinaryString(string? value)
    {
        Buffer.Write((uint)(value?.Length ?? 0));
        Buffer.WriteUnits(value);
    }

    /// <summary>Loads DWORD length in characters and UTF-16 units. MFC: <c>operator&gt;&gt;(CComBSTR)</c>.</summary>
    /// <inheritdoc cref="ReadString()" path="/exception"/>
    public string ReadBinaryString() => ReadBinaryString(sizeof(char) * (long)Buffer.Read<uint>());

    private string ReadBinaryString(long size)
    {
        EnsureLengthAllowed((ulong)size / sizeof(char));
        return ReadUnits((int)size);
    }
}
