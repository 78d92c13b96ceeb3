using System.Globalization;
using System.Text.Json;
using Stevedore.Interop.Tests.Model;
using Stevedore.Mfc;

namespace Stevedore.Interop.Tests.Golden;

/// <summary>The objects that a manifest entry defines, made as .NET objects. Nodes may refer to each other, also in cycles.</summary>
internal sealed class ObjectGraph
{
    private readonly Vector _vector;
    private readonly Dictionary<string, object> _objects = [];

    public ObjectGraph(Vector vector)
    {
        _vector = vector;
        foreach (JsonElement step in vector.Steps.EnumerateArray().Where(s => s.GetProperty("op").GetString() == "bulk"))
            AddBulk(step);
    }

    public object? this[JsonElement reference] => reference.ValueKind == JsonValueKind.Null ? null : this[reference.GetString()!];

    public object this[string id]
    {
        get
        {
            if (_objects.TryGetValue(id, out object? made))
                return made;
            JsonElement definition = _vector.Objects.GetProperty(id);
            return definition.GetProperty("class").GetString() == "CNode" ? MakeNode(id, definition) : _objects[id] = Make(definition);
        }
    }

    /// <summary>The objects of a bulk step, in order.</summary>
    public IEnumerable<object> Bulk(JsonElement step) =>
        Enumerable.Range(0, step.GetProperty("count").GetInt32()).Select(i => this[BulkId(step, i)]);

    private void AddBulk(JsonElement step)
    {
        for (int i = 0; i < step.GetProperty("count").GetInt32(); i++)
            _objects[BulkId(step, i)] = step.GetProperty("class").GetString() == "CAge" ? new CAge { Years = i } : new CEmptyOb();
    }

    private static string BulkId(JsonElement step, int i) =>
        (step.GetProperty("class").GetString() == "CAge" ? "age" : "empty") + i.ToString(CultureInfo.InvariantCulture);

    private CNode MakeNode(string id, JsonElement definition)
    {
        CNode node = new() { Value = definition.GetProperty("m_value").GetInt32() };
        _objects[id] = node;
        node.Left = (CObject?)this[definition.GetProperty("m_left")];
        node.Right = (CObject?)this[definition.GetProperty("m_right")];
        return node;
    }

    private object Make(JsonElement o) => o.GetProperty("class").GetString() switch
    {
        "CAge" => new CAge { Years = Int(o, "m_years") },
        "CName" => new CName { Text = o.GetProperty("m_text").GetString() },
        "CBaseItem" => new CBaseItem { Id = o.GetProperty("m_id").GetUInt32() },
        "CDerivedItem" => new CDerivedItem { Id = o.GetProperty("m_id").GetUInt32(), Value = Double(o.GetProperty("m_val")) },
        "CVer" => new CVer { A = Int(o, "m_a"), B = Int(o, "m_b") },
        "CVerDerived" => new CVerDerived { A = Int(o, "m_a"), B = Int(o, "m_b"), C = Int(o, "m_c") },
        "C63" => new C63(),
        "C64" => new C64(),
        "CMsg" => new CMsg
        {
            Close = o.GetProperty("m_bClose").GetByte(),
            Text = o.GetProperty("m_strText").GetString(),
            History = [.. Strings(o.GetProperty("m_msgList"))],
        },
        "CByteArray" => new ByteArray(Bytes(o)),
        "CWordArray" => new WordArray(Items(o).Select(i => i.GetUInt16())),
        "CDWordArray" => new DWordArray(Items(o).Select(i => i.GetUInt32())),
        "CStringArray" => new StringArray(Strings(o.GetProperty("items"))),
        "CStringList" => new StringList(Strings(o.GetProperty("items"))),
        "CObArray" => new ObArray(Items(o).Select(i => this[i])),
        "CObList" => new ObList(Items(o).Select(i => this[i])),
        "CMapStringToString" => new MapStringToString(SortedByString(o, v => v.GetString()!)),
        "CMapStringToOb" => new MapStringToOb(SortedByString(o, v => this[v])),
        "CMapWordToOb" => new MapWordToOb(BucketOrder.Sort(
            Pairs(o).Select(p => KeyValuePair.Create(p.Key.GetUInt16(), this[p.Value])), p => BucketOrder.OfInt32(p.Key))),
        "CArray<double,double>" => Items(o).Select(Double).ToArray(),
        "CArray<int,int>" or "CList<int,int>" => Items(o).Select(i => i.GetInt32()).ToArray(),
        "CArray<CString,const CString&>" or "CList<CString,const CString&>" => Strings(o.GetProperty("items")).ToArray(),
        "CMap<CString,LPCTSTR,int,int>" => new Dictionary<string, int>(SortedByString(o, v => v.GetInt32())),
        "CMap<int,int,CString,LPCTSTR>" => new Dictionary<int, string>(BucketOrder.Sort(
            Pairs(o).Select(p => KeyValuePair.Create(p.Key.GetInt32(), p.Value.GetString()!)), p => BucketOrder.OfInt32(p.Key))),
        string other => throw new NotSupportedException($"The manifest has a class {other} that the test does not know."),
        null => throw new JsonException("An object has no class."),
    };

    private IEnumerable<KeyValuePair<string, T>> SortedByString<T>(JsonElement map, Func<JsonElement, T> value) => BucketOrder.Sort(
        Pairs(map).Select(p => KeyValuePair.Create(p.Key.GetString()!, value(p.Value))), p => BucketOrder.OfString(p.Key, _vector.Unicode));

    private static IEnumerable<(JsonElement Key, JsonElement Value)> Pairs(JsonElement map) =>
        map.GetProperty("pairs").EnumerateArray().Select(p => (p[0], p[1]));

    private static JsonElement.ArrayEnumerator Items(JsonElement collection) => collection.GetProperty("items").EnumerateArray();

    private static IEnumerable<string> Strings(JsonElement items) => items.EnumerateArray().Select(i => i.GetString()!);

    private static int Int(JsonElement o, string member) => o.GetProperty(member).GetInt32();

    private static double Double(JsonElement value) => value.ValueKind == JsonValueKind.String
        ? double.Parse(value.GetString()!, CultureInfo.InvariantCulture)
        : value.GetDouble();

    private static byte[] Bytes(JsonElement array) => array.TryGetProperty("bytes", out JsonElement hex)
        ? Convert.FromHexString(hex.GetString()!)
        : Repeated(array.GetProperty("repeat"));

    private static byte[] Repeated(JsonElement repeat) =>
        [.. Enumerable.Repeat(repeat.GetProperty("unit").GetByte(), repeat.GetProperty("count").GetInt32())];
}
