using System.ComponentModel;

namespace Stevedore.Mfc;

/// <summary>Values with their type beside them in archives.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class OleVariants
{
    /// <summary>
    /// Stores WORD type and the value in the size of its type; null as VT_EMPTY. MFC: <c>operator&lt;&lt;(COleVariant)</c>.
    /// </summary>
    /// <remarks>A VT_CY is DWORD low half and LONG high half, the other way round than a COleCurrency.</remarks>
    /// <inheritdoc cref="Archive.Write(byte)" path="/exception"/>
    public static void Write(this Archive archive, OleVariant? value)
    {
        archive.Buffer.Write((ushort)(value?.Type ?? VariantType.Empty));
        switch (value?.Value)
        {
            case null: break;
            case bool: archive.Buffer.Write(value.BooleanBits); break;
            case sbyte number: archive.Buffer.Write(number); break;
            case byte number: archive.Buffer.Write(number); break;
            case short number: archive.Buffer.Write(number); break;
            case ushort number: archive.Buffer.Write(number); break;
            case int number: archive.Buffer.Write(number); break;
            case uint number: archive.Buffer.Write(number); break;
            case long number: archive.Buffer.Write(number); break;
            case ulong number: archive.Buffer.Write(number); break;
            case float number: archive.Buffer.Write(number); break;
            case double number: archive.Buffer.Write(number); break;
            case OleCurrency money: archive.Buffer.Write(money.TenThousandths); break;
            case OleDateTime date: archive.Buffer.Write(date.Days); break;
            case string text:
                archive.Buffer.Write(checked((uint)text.Length * sizeof(char) + (value.OddByte is null ? 0u : 1)));
                archive.Buffer.WriteUnits(text);
                if (value.OddByte is { } odd)
                    archive.Buffer.Write(odd);
                break;
            case object other: throw new InvalidOperationException($"A variant cannot carry a {other.GetType()}.");
        }
    }

    /// <summary>Loads WORD type and the value in the size of its type. MFC: <c>operator&gt;&gt;(COleVariant)</c>.</summary>
    /// <exception cref="ArchiveException">
    /// As for <see cref="Archive.ReadByte"/> and <see cref="Archive.ReadString()"/>; or the variant has an OLE object (VT_UNKNOWN,
    /// VT_DISPATCH), which .NET has no form for (<see cref="ArchiveError.BadData"/>).
    /// </exception>
    public static OleVariant ReadOleVariant(this Archive archive)
    {
        VariantType type = (VariantType)archive.Buffer.Read<ushort>();
        return type switch
        {
            VariantType.Boolean => OleVariant.FromBooleanBits(archive.Buffer.Read<short>()),
            VariantType.SByte => new OleVariant(archive.Buffer.Read<sbyte>()),
            VariantType.Byte => new OleVariant(archive.Buffer.Read<byte>()),
            VariantType.Int16 => new OleVariant(archive.Buffer.Read<short>()),
            VariantType.UInt16 => new OleVariant(archive.Buffer.Read<ushort>()),
            VariantType.Int32 => new OleVariant(archive.Buffer.Read<int>()),
            VariantType.UInt32 => new OleVariant(archive.Buffer.Read<uint>()),
            VariantType.Int64 => new OleVariant(archive.Buffer.Read<long>()),
            VariantType.UInt64 => new OleVariant(archive.Buffer.Read<ulong>()),
            VariantType.Single => new OleVariant(archive.Buffer.Read<float>()),
            VariantType.Double => new OleVariant(archive.Buffer.Read<double>()),
            VariantType.Currency => new OleVariant(new OleCurrency(archive.Buffer.Read<long>())),
            VariantType.Date => new OleVariant(new OleDateTime(archive.Buffer.Read<double>())),
            VariantType.String => ReadString(archive),
            VariantType.Error => OleVariant.FromError(archive.Buffer.Read<int>()),
            VariantType.Dispatch or VariantType.Unknown => throw archive.Error(
                ArchiveError.BadData,
                $"A variant of type {type} has an OLE object, which cannot be loaded."),
            _ => new OleVariant(type),
        };
    }

    private static OleVariant ReadString(Archive archive)
    {
        uint size = archive.Buffer.Read<uint>();
        bool isOdd = size % sizeof(char) != 0;
        string units = BinaryStrings.ReadUnits(archive, size - (isOdd ? 1 : 0));
        return isOdd ? OleVariant.FromOddString(units, archive.Buffer.Read<byte>()) : new OleVariant(units);
    }
}
