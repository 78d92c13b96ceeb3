using Stevedore.Tool.Import.Model;
using Stevedore.Tool.Import.Plan;

namespace Stevedore.Tool.Import.Emit;

/// <summary>Writes a structure that is stored as it lies in memory.</summary>
internal sealed class StructWriter(CppProgram program, ValueBuilder values, SchemaText schemas)
{
    public void Write(CodeText code, string name, CppClass declared, long? head)
    {
        List<CppField> fields = [.. declared.Fields.Where(field => head is null || field.Offset / 8 < head)];
        long end = head ?? declared.Size;
        bool hasGaps = HasGaps(fields, end);
        code.Line($"/// <summary>C++: {declared.Name}, {end} bytes{(head is null ? "" : " of it")}; {declared.Place}.</summary>");
        code.Line("[Serializable]");
        if (hasGaps)
            code.Line($"[StructLayout(LayoutKind.Sequential, Pack = {Math.Max(1, declared.Alignment)})]");
        code.Open($"public partial struct {name}");
        MemberNames names = new([name]);
        List<SchemaMember> listed = [];
        long at = 0;
        foreach (CppField field in fields)
        {
            MemberText member = Build(field.Type);
            string fieldName = names.Add(field.Name);
            ListGap(listed, field.Offset / 8 - at);
            listed.Add(new SchemaMember(fieldName, member));
            at = (field.Offset / 8) + field.Type.Size;
            if (member.Attributes.Count > 0)
                code.Line($"[{string.Join(", ", member.Attributes)}]");
            code.Line($"public {member.Type} {fieldName};");
        }
        ListGap(listed, end - at);
        schemas.Add(new SchemaLayout(name, name, null, listed));
        if (hasGaps)
            code.Line("private StructurePadding _padding;");
        code.Close();
    }

    private static void ListGap(List<SchemaMember> listed, long size)
    {
        if (size > 0)
            listed.Add(new SchemaMember("_padding", default!, $"BYTE[{size}]"));
    }

    private MemberText Build(CppType type)
    {
        if (type.Kind == CppTypeKind.Array && type.Element is { IsScalar: true } character && character.IsCharacter)
            return new MemberText(
                "string",
                [$"FixedLength({type.Length})",
                    $"WireType(WireType.{(character.Kind == CppTypeKind.Char ? "AnsiString" : "UnicodeString")})"],
                null);
        if (type.Kind == CppTypeKind.Array)
        {
            List<long> lengths = [];
            CppType element = type;
            while (element.Kind == CppTypeKind.Array && element.Element is not null)
            {
                lengths.Add(element.Length);
                element = element.Element;
            }
            return new MemberText(
                Build(element).Type + string.Concat(Enumerable.Repeat("[]", lengths.Count)),
                [$"FixedLength({string.Join(", ", lengths)})"],
                null);
        }
        if (type.IsScalar)
            return values.Build(new WireForm(WireFormKind.Scalar, type.Kind == CppTypeKind.Enum ? type with { Kind = CppTypeKind.Int }
                : type), type);
        return WireForms.PlatformName(type) is string platform
            ? values.Build(new WireForm(WireFormKind.Platform, type, platform), type)
            : values.Build(new WireForm(WireFormKind.Record, type, type.Name), type);
    }

    private bool HasGaps(List<CppField> fields, long end)
    {
        long at = 0;
        foreach (CppField field in fields)
        {
            if (field.Offset / 8 != at)
                return true;
            at += field.Type.Size;
        }
        return at != end || fields.Exists(field => field.Type.Kind == CppTypeKind.Record
            && program.Classes.TryGetValue(field.Type.Name, out CppClass? inner) && HasGaps([.. inner.Fields], inner.Size));
    }
}
