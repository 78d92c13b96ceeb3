using Stevedore.Tool.Import.Model;

namespace Stevedore.Tool.Import.Plan;

/// <summary>Finds what the elements of a collection of MFC are on the wire.</summary>
internal sealed class ElementFinder(CppProgram program)
{
    private static readonly Dictionary<string, (CppTypeKind Kind, int Size)> s_scalars = new(StringComparer.Ordinal)
    {
        ["BYTE"] = (CppTypeKind.UnsignedChar, 1),
        ["WORD"] = (CppTypeKind.UnsignedShort, 2),
        ["DWORD"] = (CppTypeKind.UnsignedInt, 4),
    };

    public CollectionElements Find(CppType type)
    {
        switch (type.Name)
        {
            case "CTypedPtrArray" or "CTypedPtrList" when type.Arguments.Count >= 2:
                return type.Arguments[0].Name is "CObArray" or "CObList"
                    ? Of(Reference(type.Arguments[1]))
                    : Problem($"{type.Spelling} holds bare pointers");
            case "CTypedPtrMap" when type.Arguments.Count >= 3:
                WireForm? key = type.Arguments[0].Name == "CMapWordToOb" ? Scalar("WORD") : type.Arguments[0].Name == "CMapStringToOb"
                    ? Text() : null;
                return key is null ? Problem($"{type.Spelling} holds bare pointers") : new(key, Reference(type.Arguments[2]), null);
            case "CMapStringToString":
                return new(Text(), Text(), null);
            case "CMapStringToOb":
                return new(Text(), Reference(CppType.Unknown), null);
            case "CMapWordToOb":
                return new(Scalar("WORD"), Reference(CppType.Unknown), null);
            case "CMap" when type.Arguments.Count >= 3:
                (WireForm? keys, string? keyProblem) = Raw(type.Arguments[0]);
                (WireForm? values, string? valueProblem) = Raw(type.Arguments[2]);
                return new(keys, values, keyProblem ?? valueProblem);
            case "CArray" or "CList" when type.Arguments.Count >= 1:
                (WireForm? element, string? problem) = Raw(type.Arguments[0]);
                return new(null, element, problem);
        }
        return WireForms.ElementOf(type.Name) switch
        {
            null => FindInBase(type),
            "CString" => Of(Text()),
            "CObject*" => Of(Reference(CppType.Unknown)),
            string scalar => Of(Scalar(scalar)),
        };
    }

    private CollectionElements FindInBase(CppType type) =>
        program.Classes.TryGetValue(type.Name, out CppClass? declared) && declared.Bases.Count == 1
            ? Find(declared.Bases[0])
            : Problem($"{type.Spelling} is no collection that is known");

    // SerializeElements writes memory, unless the program has one of its own.
    private (WireForm? Form, string? Problem) Raw(CppType type)
    {
        if (type.IsString)
            return (new WireForm(WireFormKind.Text, type), null);
        CppFunction? own = program.Functions.Values.FirstOrDefault(function => function.Name == "SerializeElements"
            && function.Parameters.Count == 3 && function.Parameters[1].Type.Pointed.Spelling == type.Spelling);
        if (own is not null)
            return Own(own, type);
        if (type.IsScalar)
            return (new WireForm(WireFormKind.Scalar, type), null);
        if (WireForms.PlatformName(type) is "POINT" or "SIZE" or "RECT")
            return (new WireForm(WireFormKind.Platform, type, WireForms.PlatformName(type)!), null);
        if (type.Kind == CppTypeKind.Record && program.Classes.TryGetValue(type.Name, out CppClass? declared)
            && !declared.IsUnknown && !declared.IsUnion && declared.Bases.Count == 0
                && declared.Fields.All(static field => field.Type.IsScalar
                || WireForms.PlatformName(field.Type) is "POINT" or "SIZE" or "RECT"
                || (field.Type.Kind == CppTypeKind.Array && field.Type.Element!.IsScalar)))
            return (new WireForm(WireFormKind.Record, type, type.Name), null);
        return (null, $"elements of type {type.Spelling} are written as they lie in memory");
    }

    // The usual form: a loop in which each element serializes itself, or is stored or loaded by an operator.
    private (WireForm? Form, string? Problem) Own(CppFunction function, CppType type)
    {
        List<WireStep> steps = new BodyReader(program, isStoring: false).Read(function);
        if (steps.OfType<LoopStep>().ToList() is [LoopStep { Steps: [ValueStep value] }]
            && value.Form.Kind
                is WireFormKind.Body or WireFormKind.Text or WireFormKind.Scalar or WireFormKind.Object or WireFormKind.Platform)
            return (value.Form, null);
        return (null, $"{function.Place}: SerializeElements of {type.Spelling} is a loop of its own");
    }

    private static CollectionElements Of(WireForm element) => new(null, element, null);

    private static CollectionElements Problem(string text) => new(null, null, text);

    private static WireForm Reference(CppType type) => new(WireFormKind.Object, type, type.Pointed.Name);

    private static WireForm Text() =>
        new(WireFormKind.Text, new CppType(CppTypeKind.Record, "CString") { Name = "CString", Alias = "CString" });

    private static WireForm Scalar(string name) =>
        new(WireFormKind.Scalar, new CppType(s_scalars[name].Kind, name) { Size = s_scalars[name].Size, Alias = name });
}
