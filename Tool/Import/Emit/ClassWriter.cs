using Stevedore.Tool.Import.Model;
using Stevedore.Tool.Import.Plan;

namespace Stevedore.Tool.Import.Emit;

/// <summary>Writes a class whose body attributes say.</summary>
internal sealed class ClassWriter(
    ValueBuilder values,
    NameTable names,
    SchemaText schemas,
    Func<string, bool> hasHeirs,
    Func<string, bool> hasBody)
{
    private static readonly string[] s_taken = ["Serialize", "ToString", "Equals", "GetHashCode", "GetType", "MemberwiseClone"];

    public void Write(CodeText code, ClassPlan plan)
    {
        string name = names.Of(plan.Class.Name);
        Dictionary<WireItem, string> memberNames = NameMembers(plan, name);
        Dictionary<WireItem, MemberText> members = [];
        List<(string Name, WireItem Loop)> records = [];
        ItemBuilder builder = new(values, memberNames, (record, loop) => records.Add((record, loop)));
        foreach (WireItem item in plan.Items.Where(static item => !item.IsBase))
            members.Add(item, builder.Build(item, memberNames[item]));

        WriteHead(code, plan, memberNames);
        code.Open(Declaration(plan, name));
        List<(string Name, string Text)> conditions = [];
        List<SchemaMember> listed = [];
        bool isFirst = true;
        foreach (WireItem item in plan.Items)
        {
            if (item.IsBase)
            {
                listed.Add(new SchemaMember("base", default!) { IsBase = true, From = item.From, To = item.To });
                continue;
            }
            if (!isFirst)
                code.Line();
            isFirst = false;
            listed.Add(WriteMember(code, item, members[item], memberNames, members, conditions));
        }
        // A base without bytes is called all the same.
        if (plan.Base is not null && !plan.Items.Any(static item => item.IsBase) && !hasBody(plan.Base))
            listed.Insert(0, new SchemaMember("base", default!) { IsBase = true });
        List(plan, listed);
        foreach ((string condition, string text) in conditions)
        {
            code.Line();
            code.Line($"private bool {condition} => {text};");
        }
        for (int i = 0; i < records.Count; i++)
            WriteRecord(code, plan, records[i].Name, records[i].Loop, records);
        code.Close();
    }

    /// <summary>Lists the class in <c>ArchiveSchema.txt</c>; a body by hand has no members there.</summary>
    public void List(ClassPlan plan, IReadOnlyList<SchemaMember>? members) => schemas.Add(
        new SchemaLayout(names.Of(plan.Class.Name), WireName(plan) ?? names.Of(plan.Class.Name), plan.Schema ?? 0, members)
        {
            IsVersionable = plan.IsVersionable,
            Base = plan.Base is null ? null : names.Of(plan.Base),
        });

    public static void WriteNotes(CodeText code, ClassPlan plan)
    {
        foreach (string disagreement in plan.Disagreements)
            code.Comment($"C++ disagrees with itself: {disagreement}");
        foreach (string note in plan.Notes)
            code.Comment(note);
    }

    public string Declaration(ClassPlan plan, string name)
    {
        string modifier = plan.Class.IsAbstract ? "abstract " : hasHeirs(plan.Class.Name) ? "" : "sealed ";
        return $"public {modifier}partial class {name}{(plan.Base is null ? "" : $" : {names.Of(plan.Base)}")}";
    }

    public static string RuntimeClass(ClassPlan plan)
    {
        if (plan.Schema is not int schema || WireName(plan) is not string name)
            return "";
        string number = schema == 0 ? "" : $", Schema = {schema}";
        return $", RuntimeClass(\"{name}\"{number}{(plan.IsVersionable ? ", Versionable = true" : "")})";
    }

    private static string? WireName(ClassPlan plan) =>
        plan.Schema is null ? null : plan.Class.Name[(plan.Class.Name.LastIndexOf(':') + 1)..];

    private void WriteHead(CodeText code, ClassPlan plan, Dictionary<WireItem, string> memberNames)
    {
        if (WhyUnlikeItsSchemas(plan) is string reason)
            code.Line($"#pragma warning disable STV0008 // {reason}");
        code.Line($"/// <summary>C++: {plan.Class.Name}, {plan.Class.Place}.</summary>");
        WriteNotes(code, plan);
        code.Line($"[Serializable{RuntimeClass(plan)}]");
        if (BaseBody(plan, memberNames) is string attribute)
            code.Line($"[{attribute}]");
    }

    // The C++ is mirrored as it is, also where schemas and their flag do not go together.
    private static string? WhyUnlikeItsSchemas(ClassPlan plan)
    {
        bool hasVersions = plan.Items.Any(static item => item.From > 0 || item.To != WireItem.Newest);
        return hasVersions && !plan.IsVersionable ? "C++: without VERSIONABLE_SCHEMA, so that objects of older schemas are refused."
            : !hasVersions && plan is { IsVersionable: true, Schema: > 1 } ? "C++ reads objects of all schemas alike."
            : null;
    }

    private string? BaseBody(ClassPlan plan, Dictionary<WireItem, string> memberNames)
    {
        if (plan.Base is null)
            return null;
        int index = plan.Items.ToList().FindIndex(static item => item.IsBase);
        if (index < 0)
            return hasBody(plan.Base) ? "BaseBody(IsLeftOut = true)" : null;
        WireItem parent = plan.Items[index];
        List<string> arguments = [];
        if (index > 0)
            arguments.Add(index == plan.Items.Count - 1 ? "IsLast = true"
                : $"After = nameof({names.Of(plan.Class.Name)}.{memberNames[plan.Items[index - 1]]})");
        if (parent.From > 0)
            arguments.Add($"VersionAdded = {parent.From}");
        if (parent.To != WireItem.Newest)
            arguments.Add($"VersionRemoved = {parent.To + 1}");
        return arguments.Count == 0 ? null : $"BaseBody({string.Join(", ", arguments)})";
    }

    private static Dictionary<WireItem, string> NameMembers(ClassPlan plan, string className)
    {
        MemberNames names = new([className, .. s_taken]);
        Dictionary<WireItem, string> result = [];
        foreach (WireItem item in plan.Items.Where(static item => !item.IsBase && item.To == WireItem.Newest))
            result.Add(item, names.Add(Original(item)));
        foreach (WireItem item in plan.Items.Where(static item => !item.IsBase && item.To != WireItem.Newest))
            result.Add(item, names.Add($"Former_{MemberNames.Pascal(new MemberNames([]).Add(Original(item)))}"));
        return result;
    }

    private static string Original(WireItem item)
    {
        string source = item.Member is string member ? Words.LastName(member) : item.Hint;
        return source.Length == 0 ? "reserved" : source;
    }

    private static SchemaMember WriteMember(
        CodeText code,
        WireItem item,
        MemberText member,
        Dictionary<WireItem, string> memberNames,
        Dictionary<WireItem, MemberText> members,
        List<(string Name, string Text)> conditions)
    {
        string name = memberNames[item];
        if (WriteMagic(code, item, name, member) is string magic)
            return new SchemaMember(name, member, magic);
        code.Line($"/// <summary>C++: {Escape(item.Member ?? (item.Hint.Length == 0 ? "no member" : item.Hint))}.</summary>");
        SchemaMember listed = new(name, member) { From = item.From, To = item.To };
        List<string> attributes = [];
        if (item.From > 0)
            attributes.Add($"OptionalField(VersionAdded = {item.From})");
        if (item.To != WireItem.Newest)
            attributes.Add($"Removed({item.To + 1})");
        if (item.Condition is CppNode condition)
        {
            Dictionary<string, (string, string)> known = members
                .Where(pair => pair.Key.Member is not null).DistinctBy(static pair => pair.Key.Member)
                .ToDictionary(static pair => pair.Key.Member!, pair => (memberNames[pair.Key], pair.Value.Type), StringComparer.Ordinal);
            string text = new ConditionWriter(known).Write(condition)!;
            bool isMember = memberNames.ContainsValue(text);
            string property = isMember ? text
                : conditions.FirstOrDefault(known => known.Text == text).Name ?? new MemberNames(memberNames.Values).Add($"Has{name}");
            if (!isMember && !conditions.Exists(known => known.Name == property))
                conditions.Add((property, text));
            attributes.Add($"When(nameof({property}))");
            listed = listed with { Condition = property };
        }
        attributes.AddRange(member.Attributes);
        if (attributes.Count > 0)
            code.Line($"[{string.Join(", ", attributes)}]");
        string access = item.Member is null || item.To != WireItem.Newest ? "private" : "public";
        string initial = item.Constant is long constant && item.Member is null && member.Type is not ("bool" or "string")
            && !member.Type.EndsWith('?') && constant >= 0
            ? $" = {constant}"
            : member.Initial is null ? "" : $" = {member.Initial}";
        code.Line($"{access} {member.Type} {name}{initial};");
        return listed;
    }

    /// <summary>Writes a constant; what it is in the words of MFC, or null if it is none.</summary>
    private static string? WriteMagic(CodeText code, WireItem item, string name, MemberText member)
    {
        if (!item.IsChecked || item.From > 0 || item.To != WireItem.Newest || item.Condition is not null)
            return null;
        if (item.ConstantText is string text && item.Bound?.Fixed == text.Trim('"').Length)
        {
            code.Line("[Magic]");
            code.Line($"private const string {name} = {text};");
            return $"char[{item.Bound.Fixed}] {text}";
        }
        if (item.Constant is not long number || item.IsLoop || number < 0)
            return null;
        code.Line("[Magic]");
        code.Line($"private const {member.Type} {name} = 0x{number:X};");
        return $"{new SchemaNotation(static _ => null, static _ => null).Of(member)} {number}";
    }

    private static string Escape(string text) =>
        text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal);

    private void WriteRecord(CodeText code, ClassPlan plan, string name, WireItem loop, List<(string Name, WireItem Loop)> records)
    {
        List<SchemaMember> listed = [];
        MemberNames memberNames = new([name]);
        Dictionary<WireItem, string> named = loop.Elements!.ToDictionary(static item => item, item => memberNames.Add(Original(item)));
        ItemBuilder builder = new(values, named, (record, inner) => records.Add((record, inner)));
        code.Line();
        code.Line($"/// <summary>C++: what the loop at {loop.Origin.Place} stores.</summary>");
        code.Line("[Serializable]");
        code.Open($"public partial struct {name}");
        foreach (WireItem item in loop.Elements!)
        {
            MemberText member = builder.Build(item, named[item]);
            if (member.Attributes.Count > 0)
                code.Line($"[{string.Join(", ", member.Attributes)}]");
            code.Line($"public {member.Type} {named[item]};");
            listed.Add(new SchemaMember(named[item], member));
        }
        code.Close();
        string owner = names.Of(plan.Class.Name);
        schemas.Add(new SchemaLayout($"{owner}.{name}", $"{WireName(plan) ?? owner}.{name}", null, listed));
    }
}
