using Stevedore.Tool.Import.Model;
using Stevedore.Tool.Import.Plan;

namespace Stevedore.Tool.Import.Emit;

/// <summary>The types of C# that values of the wire have, and the attributes that say their form.</summary>
internal sealed class ValueBuilder(CppProgram program, NameTable names, Requests requests)
{
    private static readonly Dictionary<string, string> s_platform = new(StringComparer.Ordinal)
    {
        ["POINT"] = "Point",
        ["SIZE"] = "Size",
        ["RECT"] = "Rect",
        ["CTime"] = "MfcTime",
        ["CTimeSpan"] = "MfcTimeSpan",
        ["COleDateTime"] = "OleDateTime",
        ["COleDateTimeSpan"] = "OleDateTimeSpan",
        ["COleCurrency"] = "OleCurrency",
        ["COleVariant"] = "OleVariant",
        ["CTime64"] = "MfcTime",
        ["CTimeSpan64"] = "long",
    };

    /// <summary>The C# name of a number on the wire.</summary>
    public static string Scalar(CppType type) => type.Kind switch
    {
        CppTypeKind.Bool => "bool",
        CppTypeKind.Char => "sbyte",
        CppTypeKind.UnsignedChar => "byte",
        CppTypeKind.WideChar => "char",
        CppTypeKind.Short => "short",
        CppTypeKind.UnsignedShort => "ushort",
        CppTypeKind.UnsignedInt => "uint",
        CppTypeKind.LongLong => "long",
        CppTypeKind.UnsignedLongLong => "ulong",
        CppTypeKind.Float => "float",
        CppTypeKind.Double => "double",
        _ => "int",
    };

    /// <summary>The name in <c>WireType</c> of a number on the wire.</summary>
    public static string WireType(CppType type) => type.Kind switch
    {
        CppTypeKind.Char => "SByte",
        CppTypeKind.UnsignedChar or CppTypeKind.Bool => "Byte",
        CppTypeKind.Short => "Int16",
        CppTypeKind.UnsignedShort or CppTypeKind.WideChar => "UInt16",
        CppTypeKind.UnsignedInt => "UInt32",
        CppTypeKind.LongLong => "Int64",
        CppTypeKind.UnsignedLongLong => "UInt64",
        _ => "Int32",
    };

    /// <summary>A value; its member's own type counts only where nothing converts it.</summary>
    public MemberText Build(WireForm form, CppType member, bool isConverted = false) => form.Kind switch
    {
        WireFormKind.Scalar => BuildScalar(form.Type, isConverted ? form.Type : member),
        WireFormKind.Count => new MemberText("uint", [], null),
        WireFormKind.Text => BuildText(member),
        WireFormKind.Object => new MemberText(ClassName(form.ClassName), [], null),
        WireFormKind.Platform => new MemberText(
            s_platform[form.ClassName], form.ClassName == "CTime64" ? ["WireType(WireType.Time64)"] : [], null),
        WireFormKind.Record => new MemberText(requests.Struct(names, program, form.ClassName, null), [], null),
        WireFormKind.Body => new MemberText(names.Of(BodyClass(form.ClassName)), ["Embedded"], "new()"),
        _ => BuildCollection(form),
    };

    public MemberText Head(WireForm form, long size) => new(requests.Struct(names, program, form.ClassName, size), [], null);

    /// <summary>An element: without an initial value, and its class's attributes moved to the collection.</summary>
    public MemberText Element(WireForm form, CppType member) => Build(form, member) with { Initial = null };

    private static MemberText BuildText(CppType member) =>
        member.Alias is "CStringA" or "CStringW" || member.Spelling is "CStringA" or "CStringW"
        ? new MemberText("string", [$"WireType(WireType.{(member.Name == "CStringW" ? "UnicodeString" : "AnsiString")})"], "\"\"")
        : new MemberText("string", [], "\"\"");

    private MemberText BuildScalar(CppType wire, CppType member)
    {
        if (member.Alias is "BOOL" && wire.Size == 4 && wire.Kind is CppTypeKind.Int or CppTypeKind.UnsignedInt)
            return new MemberText("bool", ["MarshalAs(UnmanagedType.Bool)"], null);
        if ((member.Alias is "BOOL" || member.Kind == CppTypeKind.Bool) && wire.Size == 2)
            return new MemberText("bool", ["WireType(WireType.UInt16)"], null);
        if (member.Kind == CppTypeKind.Bool && wire.Size == 4 && wire.Kind != CppTypeKind.Float)
            return new MemberText("bool", ["MarshalAs(UnmanagedType.Bool)"], null);
        if (wire.Kind == CppTypeKind.Char && member.Kind == CppTypeKind.Bool)
            return new MemberText("byte", [], null);
        if (member.Kind != CppTypeKind.Enum || wire.Kind is CppTypeKind.Float or CppTypeKind.Double
            || !program.Enums.TryGetValue(member.Name, out CppEnum? declared) || declared.Enumerators.Count == 0)
            return new MemberText(Scalar(wire), [], null);
        string name = requests.Enum(names, declared);
        return wire.Size == 4 ? new MemberText(name, [], null) : new MemberText(name, [$"WireType(WireType.{WireType(wire)})"], null);
    }

    private MemberText BuildCollection(WireForm form)
    {
        CollectionElements found = new ElementFinder(program).Find(form.Type);
        MemberText element = Element(found.Element!, found.Element!.Type);
        return found.Key is null
            ? new MemberText($"List<{element.Type}>", element.Attributes, "[]")
            : new MemberText($"Dictionary<{Element(found.Key, found.Key.Type).Type}, {element.Type}>", element.Attributes, "[]");
    }

    private string BodyClass(string name) =>
        program.FindMethod(name, "Serialize") is CppFunction function && !program.Serials.ContainsKey(name)
        && program.Classes.TryGetValue(name, out CppClass? declared) && function.Owner != name
            && declared.Bases.Count > 0 ? function.Owner : name;

    private string ClassName(string name) => name.Length > 0 && requests.IsImported(name) ? $"{names.Of(name)}?" : "object?";
}
