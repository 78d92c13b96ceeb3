using System.Text.Json;
using Stevedore.Interop.Tests.Model;
using Stevedore.Mfc;

namespace Stevedore.Runtime.Tests.Archives.Hostile;

/// <summary>Bytes that real MFC wrote, and the calls that load them, whatever has become of the bytes.</summary>
internal sealed record Recording(string Name, byte[] Bytes, bool Unicode, IReadOnlyList<Action<Archive>> Reads)
{
    private static readonly string s_folder = Path.Combine(AppContext.BaseDirectory, "Vectors");

    public static IReadOnlyList<Recording> All { get; } = Parse();

    public ArchiveOptions Options => new() { UnicodeStrings = Unicode };

    public override string ToString() => Name;

    private static List<Recording> Parse()
    {
        using JsonDocument manifest = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(s_folder, "manifest.json")));
        return [.. manifest.RootElement.GetProperty("vectors").EnumerateArray().Select(vector => new Recording(
            vector.GetProperty("name").GetString()!,
            File.ReadAllBytes(Path.Combine(s_folder, vector.GetProperty("file").GetString()!)),
            vector.GetProperty("unicode").GetBoolean(),
            [.. vector.GetProperty("steps").EnumerateArray().SelectMany(step => ReadsOf(vector, step))]))];
    }

    private static IEnumerable<Action<Archive>> ReadsOf(JsonElement vector, JsonElement step)
    {
        string operation = step.GetProperty("op").GetString()!;
        switch (operation)
        {
            case "write": return [ReadOf(step.GetProperty("type").GetString()!)];
            case "Write":
                int size = step.GetProperty("bytes").GetString()!.Length / 2;
                return [a => a.ReadBytes(size)];
            case "WriteCount": return [a => a.ReadCount()];
            case "WriteString": return [a => a.ReadLine()];
            case "CTimeSpan.Serialize64": return [a => a.ReadInt64()];
            case "CStringList.Serialize": return [a => new StringList().Serialize(a)];
            case "WriteObject": return [a => a.ReadObject()];
            case "MapObject": return [a => a.MapObject(new CNode())];
            case "SerializeClass":
                RuntimeClass runtimeClass = ModelClasses.Named(step.GetProperty("class").GetString()!);
                return [a => a.SerializeClass(runtimeClass)];
            case "Serialize":
                JsonElement stored = vector.GetProperty("objects").GetProperty(step.GetProperty("ref").GetString()!);
                string type = stored.GetProperty("class").GetString()!;
                return [a => InPlace(a, type)];
            case "bulk": return Enumerable.Repeat<Action<Archive>>(a => a.ReadObject(), step.GetProperty("count").GetInt32());
            case "Flush": return [];
            default: throw new NotSupportedException($"The manifest has an operation that the test does not know: {operation}");
        }
    }

    private static Action<Archive> ReadOf(string type) => type switch
    {
        "bool" => a => a.ReadBoolean(),
        "BOOL" => a => a.ReadBool32(),
        "BYTE" or "char" => a => a.ReadByte(),
        "short" or "WORD" or "wchar_t" => a => a.ReadUInt16(),
        "int" or "LONG" or "unsigned" or "DWORD" => a => a.ReadInt32(),
        "LONGLONG" or "ULONGLONG" => a => a.ReadInt64(),
        "float" => a => a.ReadSingle(),
        "double" => a => a.ReadDouble(),
        "CString" or "CStringW" or "CStringA" => a => a.ReadString(),
        "CComBSTR" => a => a.ReadBinaryString(),
        "CTime" => a => a.ReadMfcTime(),
        "CTimeSpan" => a => a.ReadMfcTimeSpan(),
        "COleCurrency" => a => a.ReadOleCurrency(),
        "COleVariant" => a => a.ReadOleVariant(),
        "POINT" => a => a.ReadPoint(),
        "SIZE" => a => a.ReadSize(),
        "RECT" => a => a.ReadRect(),
        _ => throw new NotSupportedException($"The manifest has a type that the test does not know: {type}"),
    };

    /// <summary>What is serialized in place is a body of a class, or one of MFC's templates of simple elements.</summary>
    private static void InPlace(Archive archive, string type)
    {
        if (ClassTable.Default.Find(type) is [RuntimeClass known])
        {
            ((IArchivable)known.CreateObject()).Serialize(archive);
            return;
        }
        string[] arguments = type.Split('<', ',', '>')[1..];
        Action<Archive>[] reads = type.StartsWith("CMap", StringComparison.Ordinal)
            ? [ReadOf(arguments[0]), ReadOf(arguments[2])]
            : [ReadOf(arguments[0])];
        for (int count = archive.ReadCollectionCount(); count > 0; count--)
            Array.ForEach(reads, read => read(archive));
    }
}
