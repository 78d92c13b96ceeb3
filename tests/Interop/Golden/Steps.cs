using System.Drawing;
using System.Globalization;
using System.Text.Json;
using Stevedore.Interop.Tests.Model;
using Stevedore.Mfc;

namespace Stevedore.Interop.Tests.Golden;

/// <summary>Carries out the steps of a vector in a storing archive, or checks them in a loading one.</summary>
internal sealed class Steps(Vector vector, Archive archive)
{
    private readonly ObjectGraph _expected = new(vector);
    private readonly SameGraph _same = new();

    public void Store()
    {
        foreach (JsonElement step in vector.Steps.EnumerateArray())
            Store(step);
    }

    public void Check()
    {
        foreach (JsonElement step in vector.Steps.EnumerateArray())
            Check(step);
    }

    private void Store(JsonElement step)
    {
        switch (step.GetProperty("op").GetString())
        {
            case "write": Store(step.GetProperty("type").GetString()!, step); break;
            case "Write": archive.Write(Convert.FromHexString(step.GetProperty("bytes").GetString()!)); break;
            case "WriteCount": archive.WriteCount(Count(step)); break;
            case "WriteString": archive.WriteLine(Text(step)); break;
            case "CTimeSpan.Serialize64": archive.Write(new MfcTimeSpan(Int64(step)).Seconds); break;
            case "CStringList.Serialize": new StringList(Items(step)).Serialize(archive); break;
            case "WriteObject": archive.WriteObject(_expected[step.GetProperty("ref")]); break;
            case "MapObject": archive.MapObject(_expected[step.GetProperty("ref")]!); break;
            case "SerializeClass": archive.SerializeClass(ModelClasses.Named(step.GetProperty("class").GetString()!)); break;
            case "Serialize": InPlace.Store(archive, _expected[step.GetProperty("ref")]!); break;
            case "Flush": archive.Flush(); break;
            case "bulk":
                foreach (object value in _expected.Bulk(step))
                    archive.WriteObject(value);
                break;
            default: throw Unknown(step);
        }
    }

    private void Check(JsonElement step)
    {
        switch (step.GetProperty("op").GetString())
        {
            case "write": Check(step.GetProperty("type").GetString()!, step); break;
            case "Write":
                byte[] bytes = Convert.FromHexString(step.GetProperty("bytes").GetString()!);
                Assert.Equal(bytes, archive.ReadBytes(bytes.Length));
                break;
            case "WriteCount": Assert.Equal(Count(step), archive.ReadCount()); break;
            case "WriteString": Assert.Equal(Text(step).TrimEnd('\r', '\n'), archive.ReadLine()); break;
            case "CTimeSpan.Serialize64": Assert.Equal(Int64(step), archive.ReadInt64()); break;
            case "CStringList.Serialize": Assert.Equal(Items(step), (StringList)InPlace.Load(archive, new StringList())); break;
            case "WriteObject": _same.Check(_expected[step.GetProperty("ref")], archive.ReadObject()); break;
            case "SerializeClass": archive.SerializeClass(ModelClasses.Named(step.GetProperty("class").GetString()!)); break;
            case "Serialize":
                object expected = _expected[step.GetProperty("ref")]!;
                _same.Check(expected, InPlace.Load(archive, expected));
                break;
            case "MapObject":
                object mapped = _expected[step.GetProperty("ref")]!;
                archive.MapObject(mapped);
                _same.Check(mapped, mapped);
                break;
            case "bulk":
                foreach (object value in _expected.Bulk(step))
                    _same.Check(value, archive.ReadObject());
                break;
            case "Flush": break;
            default: throw Unknown(step);
        }
    }

    private void Store(string type, JsonElement step)
    {
        switch (type)
        {
            case "bool": archive.Write(Int64(step) != 0); break;
            // A BOOL is an int, and C++ programs do store other numbers than 0 and 1 in it.
            case "BOOL" when Int64(step) is 0 or 1: archive.WriteBool32(Int64(step) != 0); break;
            case "BOOL": archive.Write((int)Int64(step)); break;
            case "BYTE": archive.Write((byte)Int64(step)); break;
            case "char": archive.Write((sbyte)Int64(step)); break;
            case "short": archive.Write((short)Int64(step)); break;
            case "WORD": archive.Write((ushort)Int64(step)); break;
            case "wchar_t": archive.Write((char)Int64(step)); break;
            case "int" or "LONG": archive.Write((int)Int64(step)); break;
            case "unsigned" or "DWORD": archive.Write((uint)Int64(step)); break;
            case "LONGLONG": archive.Write(Int64(step)); break;
            case "ULONGLONG": archive.Write(UInt64(step)); break;
            case "float": archive.Write(BitConverter.UInt32BitsToSingle((uint)Bits(step))); break;
            case "double": archive.Write(BitConverter.UInt64BitsToDouble(Bits(step))); break;
            case "CString": archive.Write(Text(step)); break;
            case "CStringW": archive.WriteUnicodeString(Text(step)); break;
            case "CStringA": archive.WriteAnsiString(Text(step)); break;
            case "CComBSTR": archive.WriteBinaryString(Text(step)); break;
            case "CTime": archive.Write(new MfcTime(Int64(step))); break;
            case "CTimeSpan": archive.Write(new MfcTimeSpan(Int64(step))); break;
            case "COleCurrency": archive.Write(Money(step)); break;
            case "COleVariant": archive.Write(Variants.Of(step)); break;
            case "POINT": archive.Write(new Point(Coordinate(step, 0), Coordinate(step, 1))); break;
            case "SIZE": archive.Write(new Size(Coordinate(step, 0), Coordinate(step, 1))); break;
            case "RECT": archive.Write(Edges(step)); break;
            default: throw Unknown(step);
        }
    }

    private void Check(string type, JsonElement step)
    {
        switch (type)
        {
            case "bool": Assert.Equal(Int64(step) != 0, archive.ReadBoolean()); break;
            case "BOOL": Assert.Equal(Int64(step) != 0, archive.ReadBool32()); break;
            case "BYTE": Assert.Equal((byte)Int64(step), archive.ReadByte()); break;
            case "char": Assert.Equal((sbyte)Int64(step), archive.ReadSByte()); break;
            case "short": Assert.Equal((short)Int64(step), archive.ReadInt16()); break;
            case "WORD": Assert.Equal((ushort)Int64(step), archive.ReadUInt16()); break;
            case "wchar_t": Assert.Equal((char)Int64(step), archive.ReadChar()); break;
            case "int" or "LONG": Assert.Equal((int)Int64(step), archive.ReadInt32()); break;
            case "unsigned" or "DWORD": Assert.Equal((uint)Int64(step), archive.ReadUInt32()); break;
            case "LONGLONG": Assert.Equal(Int64(step), archive.ReadInt64()); break;
            case "ULONGLONG": Assert.Equal(UInt64(step), archive.ReadUInt64()); break;
            case "float": Assert.Equal((uint)Bits(step), BitConverter.SingleToUInt32Bits(archive.ReadSingle())); break;
            case "double": Assert.Equal(Bits(step), BitConverter.DoubleToUInt64Bits(archive.ReadDouble())); break;
            case "CString" or "CStringW" or "CStringA": Assert.Equal(Text(step), archive.ReadString()); break;
            case "CComBSTR": Assert.Equal(Text(step), archive.ReadBinaryString()); break;
            case "CTime": Assert.Equal(Int64(step), archive.ReadMfcTime().Seconds); break;
            // MFC stores the low 32 bits and extends their sign when loading.
            case "CTimeSpan": Assert.Equal((int)Int64(step), archive.ReadMfcTimeSpan().Seconds); break;
            case "COleCurrency": Assert.Equal(Money(step), archive.ReadOleCurrency()); break;
            case "COleVariant": Assert.Equal(Variants.Of(step), archive.ReadOleVariant()); break;
            case "POINT": Assert.Equal(new Point(Coordinate(step, 0), Coordinate(step, 1)), archive.ReadPoint()); break;
            case "SIZE": Assert.Equal(new Size(Coordinate(step, 0), Coordinate(step, 1)), archive.ReadSize()); break;
            case "RECT": Assert.Equal(Edges(step), archive.ReadRect()); break;
            default: throw Unknown(step);
        }
    }

    private static string Text(JsonElement step)
    {
        if (step.TryGetProperty("repeat", out JsonElement repeat))
            return new string((char)repeat.GetProperty("unit").GetInt32(), repeat.GetProperty("count").GetInt32());
        return step.TryGetProperty("bytes", out JsonElement bytes)
            ? ArchiveOptions.CodePage1252.GetString(Convert.FromHexString(bytes.GetString()!))
            : step.GetProperty("value").GetString()!;
    }

    private static OleCurrency Money(JsonElement step) => step.TryGetProperty("units", out JsonElement units)
        ? new OleCurrency(units.GetInt64() * 10_000 + step.GetProperty("fraction").GetInt64())
        : new OleCurrency(
            long.Parse(step.GetProperty("int64").GetString()!, CultureInfo.InvariantCulture),
            (OleStatus)step.GetProperty("status").GetInt32());

    private static IEnumerable<string> Items(JsonElement step) => step.GetProperty("items").EnumerateArray().Select(i => i.GetString()!);

    private static Rect Edges(JsonElement step) =>
        new(Coordinate(step, 0), Coordinate(step, 1), Coordinate(step, 2), Coordinate(step, 3));

    private static int Coordinate(JsonElement step, int i) => step.GetProperty("value")[i].GetInt32();

    private static ulong Bits(JsonElement step) =>
        ulong.Parse(step.GetProperty("bits").GetString()!, NumberStyles.HexNumber, CultureInfo.InvariantCulture);

    private static long Count(JsonElement step) => (long)UInt64(step);

    private static ulong UInt64(JsonElement step) => ulong.Parse(Number(step), CultureInfo.InvariantCulture);

    private static long Int64(JsonElement step) => long.Parse(Number(step), CultureInfo.InvariantCulture);

    /// <summary>Numbers of 64 bits stand in the manifest as strings, smaller ones as numbers.</summary>
    private static string Number(JsonElement step) => step.GetProperty("value").ToString();

    private static NotSupportedException Unknown(JsonElement step) => new($"The manifest has a step that the test does not know: {step}");
}
