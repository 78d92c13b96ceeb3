using Stevedore.Tool.Import.Model;
using Stevedore.Tool.Import.Plan;

namespace Stevedore.Tool.Import.Emit;

/// <summary>The types that members and variables of C++ have in a body written by hand.</summary>
internal sealed class PlainTypes(CppProgram program, ValueBuilder values, NameTable names, Requests requests)
{
    /// <summary>The type and what a member begins as; null if there is none.</summary>
    public (string Type, string Initial)? Of(CppType type)
    {
        switch (type.Kind)
        {
            case >= CppTypeKind.Bool and <= CppTypeKind.Enum:
                return (ValueBuilder.Scalar(type), type.Kind == CppTypeKind.Bool ? "false" : "0");
            case CppTypeKind.Pointer when type.Element is { IsScalar: true } element:
                return ($"{ArrayElement(element)}[]", "[]");
            case CppTypeKind.Pointer:
                return OfPointer(type.Pointed);
            case CppTypeKind.Array when type.Element is { IsScalar: true } element:
                return ($"{ArrayElement(element)}[]", $"new {ArrayElement(element)}[{type.Length}]");
            case CppTypeKind.Array when type.Element is not null && Of(type.Element) is (string inner, _) && inner.EndsWith('?'):
                return ($"{inner}[]", $"new {inner}[{type.Length}]");
            case CppTypeKind.Record:
                return OfRecord(type);
            default:
                return null;
        }
    }

    private (string Type, string Initial)? OfPointer(CppType pointed)
    {
        if (pointed.Kind != CppTypeKind.Record)
            return null;
        if (requests.IsImported(pointed.Name))
            return ($"{names.Of(pointed.Name)}?", "null");
        return pointed.Name == "CObject" || program.IsDerivedFrom(pointed.Name, "CObject") ? ("object?", "null") : null;
    }

    private (string Type, string Initial)? OfRecord(CppType type)
    {
        if (type.IsString)
            return ("string", "\"\"");
        if (WireForms.PlatformName(type) is string platform)
            return (
                values.Build(new WireForm(WireFormKind.Platform, type, platform), type).Type,
                platform == "COleVariant" ? "new()" : "default");
        // A colour of GDI+ is its ARGB.
        if (type.Name == "Gdiplus::Color")
            return ("uint", "0");
        if (requests.IsImported(type.Name))
            return (names.Of(type.Name), "new()");
        if (program.IsCollection(type.Name) || WireForms.CollectionOf(type) is not null)
            return new ElementFinder(program).Find(type).Problem is null
                ? (values.Build(new WireForm(WireFormKind.Collection, type, type.Name), type).Type, "[]")
                : null;
        return program.Classes.TryGetValue(type.Name, out CppClass? declared) && !declared.IsUnknown && !declared.IsUnion
            && declared.Fields.Count > 0
            && declared.Bases.Count == 0 && declared.Fields.All(field => field.Type.IsScalar
                || WireForms.PlatformName(field.Type) is not null
                || field.Type is { Kind: CppTypeKind.Array, Element.IsScalar: true })
            ? (requests.Struct(names, program, type.Name, null), "default")
            : null;
    }

    private static string ArrayElement(CppType element) =>
        element.Kind == CppTypeKind.Char ? "byte" : ValueBuilder.Scalar(element);
}
