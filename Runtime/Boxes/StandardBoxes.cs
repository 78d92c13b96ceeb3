using System.Collections;
using System.Collections.Specialized;
using System.Drawing;
using System.Globalization;
using System.Net;
using System.Numerics;
using System.Text;

namespace Stevedore.Generated;

/// <summary>
/// The types whose values can stand where any object may, in every program that has such a place. Each is registered when the first value
/// or name asks for it; until then the compiler has not seen what stores and loads it.
/// </summary>
internal static class StandardBoxes
{
    private static readonly Dictionary<string, Type> s_types = new(StringComparer.Ordinal);
    private static readonly Dictionary<Type, Action> s_registrations = [];

    static StandardBoxes()
    {
        AddElements();
        AddValues();
        AddObjects();
        AddUntypedCollections();
        AddMaps();
        StandardExceptions.AddTo(Add);
        Add(typeof(Exception[]), "Exception[]",
            static name => RegisterArray<Exception?>(name, WriteObject, static a => a.ReadObject<Exception>(), isMadeFirst: true));
    }

    /// <summary>Registers the class of a type, if it is one of these.</summary>
    public static RuntimeClass? Find(Type type)
    {
        if (!s_registrations.TryGetValue(type, out Action? register))
            return null;
        register();
        return RuntimeClass.FindRegistered(type);
    }

    /// <summary>Registers the class of this name, if it is one of these.</summary>
    public static RuntimeClass? Find(string name) => s_types.TryGetValue(name, out Type? type) ? Find(type) : null;

    private static void AddElements()
    {
        AddElement(typeof(bool), typeof(bool[]), typeof(List<bool>), "bool",
            static name => RegisterElement<bool>(name, static (a, v) => a.Write(v), static a => a.ReadBoolean()));
        AddElement(typeof(byte), typeof(byte[]), typeof(List<byte>), "byte",
            static name => RegisterElement<byte>(name, static (a, v) => a.Write(v), static a => a.ReadByte()));
        AddElement(typeof(sbyte), typeof(sbyte[]), typeof(List<sbyte>), "sbyte",
            static name => RegisterElement<sbyte>(name, static (a, v) => a.Write(v), static a => a.ReadSByte()));
        AddElement(typeof(short), typeof(short[]), typeof(List<short>), "short",
            static name => RegisterElement<short>(name, static (a, v) => a.Write(v), static a => a.ReadInt16()));
        AddElement(typeof(ushort), typeof(ushort[]), typeof(List<ushort>), "ushort",
            static name => RegisterElement<ushort>(name, static (a, v) => a.Write(v), static a => a.ReadUInt16()));
        AddElement(typeof(int), typeof(int[]), typeof(List<int>), "int",
            static name => RegisterElement<int>(name, static (a, v) => a.Write(v), static a => a.ReadInt32()));
        AddElement(typeof(uint), typeof(uint[]), typeof(List<uint>), "uint",
            static name => RegisterElement<uint>(name, static (a, v) => a.Write(v), static a => a.ReadUInt32()));
        AddElement(typeof(long), typeof(long[]), typeof(List<long>), "long",
            static name => RegisterElement<long>(name, static (a, v) => a.Write(v), static a => a.ReadInt64()));
        AddElement(typeof(ulong), typeof(ulong[]), typeof(List<ulong>), "ulong",
            static name => RegisterElement<ulong>(name, static (a, v) => a.Write(v), static a => a.ReadUInt64()));
        AddElement(typeof(float), typeof(float[]), typeof(List<float>), "float",
            static name => RegisterElement<float>(name, static (a, v) => a.Write(v), static a => a.ReadSingle()));
        AddElement(typeof(double), typeof(double[]), typeof(List<double>), "double",
            static name => RegisterElement<double>(name, static (a, v) => a.Write(v), static a => a.ReadDouble()));
        AddElement(typeof(char), typeof(char[]), typeof(List<char>), "char",
            static name => RegisterElement<char>(name, static (a, v) => a.Write(v), static a => a.ReadChar()));
        AddElement(typeof(string), typeof(string[]), typeof(List<string>), "string",
            static name => RegisterElement<string?>(name, static (a, v) => a.Write(v), static a => a.ReadString()));
        AddElement(typeof(decimal), typeof(decimal[]), typeof(List<decimal>), "decimal",
            static name => RegisterElement<decimal>(name, static (a, v) => a.Write(v), static a => a.ReadDecimal()));
        AddElement(typeof(Guid), typeof(Guid[]), typeof(List<Guid>), "System.Guid",
            static name => RegisterElement<Guid>(name, static (a, v) => a.Write(v), static a => a.ReadGuid()));
        AddElement(typeof(DateTime), typeof(DateTime[]), typeof(List<DateTime>), "System.DateTime",
            static name => RegisterElement<DateTime>(name, static (a, v) => a.Write(v), static a => a.ReadDateTime()));
        AddElement(typeof(TimeSpan), typeof(TimeSpan[]), typeof(List<TimeSpan>), "System.TimeSpan",
            static name => RegisterElement<TimeSpan>(name, static (a, v) => a.Write(v), static a => a.ReadTimeSpan()));
        Add(typeof(object), "object", static name => Register(name, static (_, _) => { }, static _ => new object()));
        Add(typeof(object[]), "object[]", static name => RegisterArray<object?>(name, WriteObject, ReadObject, isMadeFirst: true));
        Add(typeof(List<object>), "List<object>", static name => RegisterList<object?>(name, WriteObject, ReadObject));
    }

    private static void AddValues()
    {
        Add(typeof(DateTimeOffset), "System.DateTimeOffset",
            static name => Register<DateTimeOffset>(name, static (a, v) => a.Write(v), static a => a.ReadDateTimeOffset()));
        Add(typeof(DateOnly), "System.DateOnly",
            static name => Register<DateOnly>(name, static (a, v) => a.Write(v), static a => a.ReadDateOnly()));
        Add(typeof(TimeOnly), "System.TimeOnly",
            static name => Register<TimeOnly>(name, static (a, v) => a.Write(v), static a => a.ReadTimeOnly()));
        Add(typeof(BigInteger), "System.Numerics.BigInteger",
            static name => Register<BigInteger>(name, static (a, v) => a.Write(v), static a => a.ReadBigInteger()));
        Add(typeof(Complex), "System.Numerics.Complex",
            static name => Register<Complex>(name, static (a, v) => a.Write(v), static a => a.ReadComplex()));
        Add(typeof(Point), "System.Drawing.Point",
            static name => Register<Point>(name, static (a, v) => a.Write(v), static a => a.ReadPoint()));
        Add(typeof(PointF), "System.Drawing.PointF",
            static name => Register<PointF>(name, static (a, v) => a.Write(v), static a => a.ReadPointF()));
        Add(typeof(Size), "System.Drawing.Size",
            static name => Register<Size>(name, static (a, v) => a.Write(v), static a => a.ReadSize()));
        Add(typeof(SizeF), "System.Drawing.SizeF",
            static name => Register<SizeF>(name, static (a, v) => a.Write(v), static a => a.ReadSizeF()));
        Add(typeof(Rectangle), "System.Drawing.Rectangle",
            static name => Register<Rectangle>(name, static (a, v) => a.Write(v), static a => a.ReadRectangle()));
        Add(typeof(RectangleF), "System.Drawing.RectangleF",
            static name => Register<RectangleF>(name, static (a, v) => a.Write(v), static a => a.ReadRectangleF()));
        Add(typeof(Color), "System.Drawing.Color",
            static name => Register<Color>(name, static (a, v) => a.Write(v), static a => a.ReadColor()));
    }

    private static void AddObjects()
    {
        Add(typeof(Version), "System.Version",
            static name => Register<Version>(name, static (a, v) => a.Write(v), static a => a.ReadVersion()));
        Add(typeof(Uri), "System.Uri",
            static name => Register<Uri>(name, static (a, v) => a.Write(v), static a => a.ReadUri()));
        Add(typeof(StringBuilder), "System.Text.StringBuilder",
            static name => Register<StringBuilder>(name, static (a, v) => a.Write(v), static a => a.ReadStringBuilder()));
        Add(typeof(CultureInfo), "System.Globalization.CultureInfo",
            static name => Register<CultureInfo>(name, static (a, v) => a.Write(v), static a => a.ReadCultureInfo()));
        Add(typeof(IPAddress), "System.Net.IPAddress",
            static name => Register<IPAddress>(name, static (a, v) => a.Write(v), static a => a.ReadIPAddress()));
        Add(typeof(BitArray), "System.Collections.BitArray",
            static name => Register<BitArray>(name, static (a, v) => a.Write(v), static a => a.ReadBitArray()));
    }

    private static void AddUntypedCollections()
    {
        Add(typeof(ArrayList), "System.Collections.ArrayList",
            static name => RegisterMet<ArrayList>(name, static (a, v) => a.WriteArrayList(v), static a => a.ReadArrayList()));
        Add(typeof(Queue), "System.Collections.Queue",
            static name => RegisterMet<Queue>(name, static (a, v) => a.WriteQueue(v), static a => a.ReadQueue()));
        Add(typeof(Stack), "System.Collections.Stack",
            static name => RegisterMet<Stack>(name, static (a, v) => a.WriteStack(v), static a => a.ReadStack()));
        Add(typeof(Hashtable), "System.Collections.Hashtable",
            static name => RegisterMet<Hashtable>(name, static (a, v) => a.WriteBoxed(v), static a => a.ReadHashtable()));
        Add(typeof(SortedList), "System.Collections.SortedList",
            static name => RegisterMet<SortedList>(name, static (a, v) => a.WriteBoxed(v), static a => a.ReadSortedList()));
        Add(typeof(OrderedDictionary), "System.Collections.Specialized.OrderedDictionary",
            static name => RegisterMet<OrderedDictionary>(
                name,
                static (a, v) => a.WriteBoxed(v),
                static a => a.ReadOrderedDictionary()));
        Add(typeof(StringCollection), "System.Collections.Specialized.StringCollection",
            static name => Register<StringCollection>(
                name,
                static (a, v) => a.WriteStringCollection(v),
                static a => a.ReadStringCollection()));
        Add(typeof(NameValueCollection), "System.Collections.Specialized.NameValueCollection",
            static name => Register<NameValueCollection>(
                name,
                static (a, v) => a.WriteNameValueCollection(v),
                static a => a.ReadNameValueCollection()));
    }

    private static void AddMaps()
    {
        Add(typeof(Dictionary<string, object>), "Dictionary<string,object>",
            static name => RegisterMap<string, object?>(name, WriteText, ReadKey, WriteObject, ReadObject));
        Add(typeof(Dictionary<string, string>), "Dictionary<string,string>",
            static name => RegisterMap<string, string?>(name, WriteText, ReadKey, WriteText, ReadText));
        Add(typeof(Dictionary<string, int>), "Dictionary<string,int>",
            static name => RegisterMap<string, int>(name, WriteText, ReadKey, WriteNumber, ReadNumber));
        Add(typeof(Dictionary<int, object>), "Dictionary<int,object>",
            static name => RegisterMap<int, object?>(name, WriteNumber, ReadNumber, WriteObject, ReadObject));
        Add(typeof(Dictionary<int, string>), "Dictionary<int,string>",
            static name => RegisterMap<int, string?>(name, WriteNumber, ReadNumber, WriteText, ReadText));
        Add(typeof(Dictionary<int, int>), "Dictionary<int,int>",
            static name => RegisterMap<int, int>(name, WriteNumber, ReadNumber, WriteNumber, ReadNumber));
    }

    private static void AddElement(Type type, Type array, Type list, string name, Action<string> register)
    {
        string simple = name[(name.LastIndexOf('.') + 1)..];
        Add(type, name, register);
        Add(array, $"{simple}[]", _ => register(name));
        Add(list, $"List<{simple}>", _ => register(name));
    }

    private static void Add(Type type, string name, Action<string> register)
    {
        s_types.Add(name, type);
        s_registrations.Add(type, () => register(name));
    }

    private static void RegisterElement<T>(string name, Action<Archive, T> store, Func<Archive, T> load)
    {
        string simple = name[(name.LastIndexOf('.') + 1)..];
        Register(name, store, load!);
        RegisterArray($"{simple}[]", store, load, isMadeFirst: false);
        RegisterList($"List<{simple}>", store, load);
    }

    private static void RegisterArray<T>(string name, Action<Archive, T> store, Func<Archive, T> load, bool isMadeFirst) => Register<T[]>(
        name,
        (archive, value) => Elements.Store(archive, value, store),
        archive => Elements.LoadArray(archive, load),
        isMadeFirst);

    private static void RegisterList<T>(string name, Action<Archive, T> store, Func<Archive, T> load) => Register<List<T>>(
        name,
        (archive, value) => Elements.Store(archive, value, store),
        archive => Elements.LoadList(archive, load),
        isMadeFirst: true);

    private static void RegisterMap<TKey, TValue>(
        string name,
        Action<Archive, TKey> storeKey,
        Func<Archive, TKey> loadKey,
        Action<Archive, TValue> storeValue,
        Func<Archive, TValue> loadValue) where TKey : notnull => Register<Dictionary<TKey, TValue>>(
            name,
            (archive, value) => Elements.StoreMap(archive, value, storeKey, storeValue),
            archive => Elements.LoadMap(archive, loadKey, loadValue),
            isMadeFirst: true);

    private static void Register<T>(string name, Action<Archive, T> store, Func<Archive, T?> load, bool isMadeFirst = false) =>
        RuntimeClass.RegisterBoxed(typeof(T), name, new StandardBody<T>(store, load, isMadeFirst));

    /// <summary>A collection that is there before what is in it.</summary>
    private static void RegisterMet<T>(string name, Action<Archive, T> store, Func<Archive, T?> load) =>
        Register(name, store, load, isMadeFirst: true);

    private static void WriteObject(Archive archive, object? value) => archive.WriteObject(value);

    private static object? ReadObject(Archive archive) => archive.ReadObject();

    private static void WriteText(Archive archive, string? value) => archive.Write(value);

    private static string? ReadText(Archive archive) => archive.ReadString();

    private static string ReadKey(Archive archive) => archive.ReadString() ?? "";

    private static void WriteNumber(Archive archive, int value) => archive.Write(value);

    private static int ReadNumber(Archive archive) => archive.ReadInt32();
}
