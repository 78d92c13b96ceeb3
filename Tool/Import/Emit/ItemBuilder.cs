using Stevedore.Tool.Import.Model;
using Stevedore.Tool.Import.Plan;

namespace Stevedore.Tool.Import.Emit;

/// <summary>Makes fields of the layout of a class.</summary>
internal sealed class ItemBuilder(
    ValueBuilder values,
    IReadOnlyDictionary<WireItem, string> memberNames,
    Action<string, WireItem> addRecord)
{
    public MemberText Build(WireItem item, string name)
    {
        if (!item.IsLoop)
            return item.Prefix is long size ? values.Head(item.Form, size)
                : values.Build(item.Form, item.MemberType, item.Conversion is not null);
        return BuildLoop(item, name);
    }

    private MemberText BuildLoop(WireItem loop, string name)
    {
        List<long> lengths = [];
        WireItem current = loop;
        while (current.Bound!.Fixed is long length)
        {
            lengths.Add(length);
            if (current.Elements is not [{ IsLoop: true } inner])
                break;
            current = inner;
        }
        if (lengths.Count > 0 && current.Bound!.Fixed is not null)
            return BuildFixed(current, lengths, name);
        if (lengths.Count > 0)
        {
            MemberText inside = BuildCounted(current, name);
            return new MemberText($"{inside.Type}[]", [$"FixedLength({string.Join(", ", lengths)})", .. inside.Attributes], "[]");
        }
        return BuildCounted(loop, name);
    }

    private MemberText BuildFixed(WireItem loop, List<long> lengths, string name)
    {
        if (loop.Elements is [WireItem only] && lengths.Count == 1 && only.Form.Kind == WireFormKind.Scalar && only.Conversion is null
            && only.MemberType.IsCharacter && only.Form.Type.Kind is CppTypeKind.Char or CppTypeKind.WideChar)
        {
            string form = only.Form.Type.Kind == CppTypeKind.Char ? "AnsiString" : "UnicodeString";
            return new MemberText("string", [$"FixedLength({lengths[0]})", $"WireType(WireType.{form})"], "\"\"");
        }
        MemberText element = ElementOf(loop, name);
        string brackets = string.Concat(Enumerable.Repeat("[]", lengths.Count));
        return new MemberText($"{element.Type}{brackets}", [$"FixedLength({string.Join(", ", lengths)})", .. element.Attributes], "[]");
    }

    private MemberText BuildCounted(WireItem loop, string name)
    {
        MemberText element = ElementOf(loop, name);
        string[] count = loop.CountedBy is WireItem member ? [$"Count(nameof({memberNames[member]}))"]
            : loop.CountForm is null || loop.CountForm == WireForm.Count ? []
            : [$"Count(WireType.{ValueBuilder.WireType(loop.CountForm.Type)})"];
        string type = element.Type is "byte" ? "byte[]" : $"List<{element.Type}>";
        return new MemberText(type, [.. count.Union(element.Attributes)], "[]");
    }

    private MemberText ElementOf(WireItem loop, string name)
    {
        if (loop.Elements is [{ IsLoop: false, Prefix: null } only])
            return values.Element(only.Form, only.Conversion is null ? only.MemberType : only.Form.Type);
        if (loop.Elements is [{ IsLoop: true } inner])
            return BuildCounted(inner, name) with { Initial = null };
        string record = $"{name}Item";
        addRecord(record, loop);
        return new MemberText(record, [], null);
    }
}
