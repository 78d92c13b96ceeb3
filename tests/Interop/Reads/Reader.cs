using System.Globalization;
using System.Text;
using Stevedore.Interop.Tests.Golden;
using Stevedore.Interop.Tests.Model;
using Stevedore.Mfc;
using Stevedore.Wire;

namespace Stevedore.Interop.Tests.Reads;

/// <summary>Carries out the operations of reads.json and prints their results as the MFC program did.</summary>
internal sealed class Reader(Archive archive, MfcRead read)
{
    private readonly Dictionary<object, string> _names = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, object> _defined = [];
    private int _results;

    public string Answer(string operation)
    {
        string[] words = operation.Split(' ');
        return words[0] switch
        {
            "BYTE" => Print(archive.ReadByte()),
            "bool" => archive.ReadBoolean() ? "1" : "0",
            "WORD" => Print(archive.ReadUInt16()),
            "DWORD" => Print(archive.ReadUInt32()),
            "LONGLONG" => Print(archive.ReadInt64()),
            "double" => archive.ReadDouble().ToString("R", CultureInfo.InvariantCulture),
            "CStringA" => Hex(archive.ReadString() ?? "", unicode: false),
            "CStringW" => Hex(archive.ReadString() ?? "", unicode: true),
            "CComBSTR" => Hex(archive.ReadBinaryString(), unicode: true),
            "StringLength" => StringLength(),
            "ReadCount" => ((ulong)archive.ReadCount()).ToString(CultureInfo.InvariantCulture),
            "CTime" => Print(archive.ReadMfcTime().Seconds),
            "CTimeSpan" => Print(archive.ReadMfcTimeSpan().Seconds),
            "COleDateTime" => Print(archive.ReadOleDateTime()),
            "COleCurrency" => Print(archive.ReadOleCurrency()),
            "VARIANT" => Print(archive.ReadOleVariant()),
            "raw" => Raw(int.Parse(words[1], CultureInfo.InvariantCulture)),
            "ReadString" => Line(archive.ReadLine()),
            "ReadStringBuf" => LineIntoBuffer(int.Parse(words[1], CultureInfo.InvariantCulture)),
            "obj" => Named(archive.ReadObject()),
            "ReadObject" => Named(archive.ReadObject(ModelClasses.Named(words[1]))),
            "SerializeClass" => SerializeClass(words[1]),
            "ReadClass" => ReadClass(),
            "ReadClassNoTag" => $"{archive.ReadClass().Name} objschema={archive.ObjectSchema}",
            "def" => Define(words[1], words[2], int.Parse(words[3], CultureInfo.InvariantCulture)),
            "MapObject" => MapObject(words[1]),
            "Serialize" => Named(InPlace.Load(archive, Example(words[1]))),
            "write" => Write(words),
            _ => throw new NotSupportedException($"reads.json has an operation that the test does not know: {operation}"),
        };
    }

    private string StringLength()
    {
        byte[] bytes = archive.ReadBytes(read.Input.Length);
        int size = StringPrefix.Read(bytes, out ulong length, out bool unicode, out _);
        archive.Flush();
        return Print((long)length, size, unicode);
    }

    private static string Print(long length, int size, bool unicode) =>
        size < 0 ? "short" : $"{(ulong)length} charsize={(unicode ? 2 : 1)}";

    private string SerializeClass(string name)
    {
        archive.SerializeClass(ModelClasses.Named(name));
        return $"objschema={archive.ObjectSchema}";
    }

    private string ReadClass()
    {
        // 12345 is what the MFC program had in its variable before the call.
        RuntimeClass? found = archive.ReadClass(null, out int schema, out uint tag);
        return found is null ? $"NULL schema=12345 tag={tag}" : $"{found.Name} schema={schema} tag={tag}";
    }

    private string Define(string name, string className, int value)
    {
        Assert.Equal("CNode", className);
        _defined[name] = new CNode { Value = value };
        _names[_defined[name]] = name;
        return "ok";
    }

    private string MapObject(string name)
    {
        archive.MapObject(_defined[name]);
        return "ok";
    }

    private string Write(string[] words)
    {
        switch (words[1])
        {
            case "BYTE": archive.Write((byte)1); break;
            case "DWORD": archive.Write(1u); break;
            case "obj": archive.WriteObject(null); break;
            case "CStringA": archive.WriteAnsiString("a"); break;
            case "WriteCount": archive.WriteCount(1); break;
            case "raw": archive.Write([(byte)0]); break;
            case "SerializeClass": archive.SerializeClass(ModelClasses.Named(words[2])); break;
            case "WriteClass": archive.WriteClass(ModelClasses.Named(words[2])); break;
            default: throw new NotSupportedException($"reads.json writes a {words[1]}, which the test does not know.");
        }
        return "ok";
    }

    private string Raw(int size)
    {
        byte[] bytes = new byte[size];
        int count = archive.Read(bytes);
        return count == 0 ? "n=0" : $"n={count} {Convert.ToHexString(bytes.AsSpan(0, count)).ToLowerInvariant()}";
    }

    private string Line(string? line) => line is null ? "FALSE" : $"TRUE {LineHex(line)}".TrimEnd();

    /// <summary>ReadString(LPTSTR, n): a negative n asks for the newline to be kept.</summary>
    private string LineIntoBuffer(int size)
    {
        long before = archive.Position;
        string? line = archive.ReadLine(Math.Abs(size));
        if (line is null)
            return "NULL";
        int unit = read.Unicode ? 2 : 1;
        bool tookNewLine = archive.Position - before > line.Length * unit;
        return $"ok {LineHex(size < 0 && tookNewLine ? line + "\n" : line)}".TrimEnd();
    }

    /// <summary>MFC and the program's printing end a line at a NUL.</summary>
    private string LineHex(string line) => Hex(line.Split('\0')[0], read.Unicode);

    private string Named(object? value)
    {
        if (value is null)
            return "null";
        if (_names.TryGetValue(value, out string? known))
            return $"ref:{known}";
        _names[value] = $"r{++_results}";
        return $"{_names[value]}:{Members(value)}";
    }

    private string Members(object value) => value switch
    {
        CAge o => $"CAge{{{o.Years}}}",
        CName o => $"CName{{{Hex(o.Text!, read.Unicode)}}}",
        CDerivedItem o => $"CDerivedItem{{{o.Id},{BitConverter.DoubleToUInt64Bits(o.Value):x16}}}",
        CBaseItem o => $"CBaseItem{{{o.Id}}}",
        CVer o => $"CVer{{schema={o.LoadedSchema},second={o.SchemaAskedAgain},a={o.A},b={o.B}}}",
        CNode o => $"CNode{{{o.Value},{Named(o.Left)},{Named(o.Right)}}}",
        C63 => $"{C63.Class.Name}{{}}",
        WordArray o => $"CWordArray{{{string.Join(',', o)}}}",
        MapStringToString o => $"CMapStringToString{{{string.Join(',', o.Select(Pair))}}}",
        _ => throw new NotSupportedException($"The test cannot print a {value.GetType()}."),
    };

    private string Pair(KeyValuePair<string, string> entry) => $"{Hex(entry.Key, read.Unicode)}={Hex(entry.Value, read.Unicode)}";

    private static object Example(string className) => className switch
    {
        "CByteArray" => new ByteArray(),
        "CWordArray" => new WordArray(),
        "CStringList" => new StringList(),
        "CObArray" => new ObArray(),
        "CMapStringToString" => new MapStringToString(),
        "CArrayDouble" => Array.Empty<double>(),
        _ => throw new NotSupportedException($"reads.json serializes a {className}, which the test does not know."),
    };

    private static string Print(OleDateTime date) => $"status={(int)date.Status} {BitConverter.DoubleToUInt64Bits(date.Days):x16}";

    private static string Print(OleCurrency money) => $"status={(int)money.Status} {money.TenThousandths}";

    private static string Print(OleVariant variant) =>
        $"vt={(ushort)variant.Type} {(variant.Value is string text ? Hex(text, unicode: true) : variant.Value ?? 0)}";

    private static string Print(long number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Hex(string text, bool unicode) =>
        Convert.ToHexString((unicode ? Encoding.Unicode : ArchiveOptions.CodePage1252).GetBytes(text)).ToLowerInvariant();
}
