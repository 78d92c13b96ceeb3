using Stevedore.Tool.Import.Model;
using Stevedore.Tool.Import.Plan;

namespace Stevedore.Tool.Import.Emit;

/// <summary>Writes all classes, structures and enums, each as a file.</summary>
internal static class ModelWriter
{
    private static readonly string[] s_usings =
        ["System.Drawing", "System.Runtime.InteropServices", "System.Runtime.Serialization", "Stevedore", "Stevedore.Generated",
            "Stevedore.Mfc"];

    private static readonly string[] s_mfcTypes =
        ["Rect", "MfcTime", "MfcTimeSpan", "OleDateTime", "OleDateTimeSpan", "OleCurrency", "OleVariant", "StructurePadding"];

    public static IEnumerable<(string Name, string Text)> Write(
        CppProgram program, IReadOnlyList<ClassPlan> classes, NameTable names, string space, SchemaText schemas)
    {
        HashSet<string> imported = new(classes.Select(static plan => plan.Class.Name), StringComparer.Ordinal);
        Dictionary<string, ClassPlan> plans = classes.ToDictionary(static plan => plan.Class.Name, StringComparer.Ordinal);
        Requests requests = new(imported);
        ValueBuilder values = new(program, names, requests);
        ClassWriter writer = new(values, names, schemas, name => classes.Any(plan => plan.Base == name), name => HasBody(plans, name));
        List<(string Name, string Text)> files = [];
        HandWriter hand = new(new PlainTypes(program, values, names, requests), names, writer, name => HasBody(plans, name),
            imported.Contains);
        foreach (ClassPlan plan in classes)
        {
            CodeText code = new();
            if (plan.Kind == PlanKind.Attributes)
                writer.Write(code, plan);
            else
                hand.Write(code, plan);
            files.Add((names.Of(plan.Class.Name), Frame(space, code)));
        }
        if (hand.UsesInPlace)
        {
            CodeText code = new();
            code.Raw(HandWriter.InPlace);
            files.Add(("InPlace", Frame(space, code)));
            schemas.Add(new SchemaLayout("InPlace<T>", "InPlace<T>", null, [new SchemaMember("Value", default!, "T")]));
        }
        HashSet<string> written = new(StringComparer.Ordinal);
        StructWriter structs = new(program, values, schemas);
        while (requests.Structs.FirstOrDefault(item => !written.Contains(item.Name)) is { Name: not null } next)
        {
            written.Add(next.Name);
            CodeText code = new();
            structs.Write(code, next.Name, next.Class, next.Head);
            files.Add((next.Name, Frame(space, code)));
        }
        foreach ((string name, CppEnum declared) in requests.Enums)
            files.Add((name, Frame(space, WriteEnum(name, declared))));
        return files;
    }

    private static bool HasBody(Dictionary<string, ClassPlan> plans, string name)
    {
        for (string? current = name; current is not null && plans.TryGetValue(current, out ClassPlan? plan); current = plan.Base)
            if (plan.Kind != PlanKind.Attributes || plan.Items.Any(static item => !item.IsBase))
                return true;
        return false;
    }

    private static CodeText WriteEnum(string name, CppEnum declared)
    {
        CodeText code = new();
        code.Line($"/// <summary>C++: {declared.Name}.</summary>");
        code.Open($"public enum {name}");
        foreach ((string enumerator, long value) in declared.Enumerators)
            code.Line($"{Identifier(enumerator)} = {unchecked((int)value)},");
        code.Close();
        return code;
    }

    /// <summary>A name that C# takes.</summary>
    public static string Identifier(string name) => s_keywords.Contains(name) ? $"@{name}" : name;

    private static readonly HashSet<string> s_keywords = new(StringComparer.Ordinal)
    {
        "abstract", "as", "base", "bool", "byte", "checked", "decimal", "delegate", "event", "explicit", "finally", "fixed", "foreach",
        "implicit", "in", "interface", "internal", "is", "lock", "new", "null", "object", "operator", "out", "override", "params",
        "readonly", "ref", "sbyte", "sealed", "stackalloc", "static", "string", "uint", "ulong", "unchecked", "ushort", "virtual",
    };

    private static string Frame(string space, CodeText code)
    {
        string body = code.ToString();
        CodeText file = new();
        foreach (string name in s_usings.Where(name => IsUsed(name, body)))
            file.Line($"using {name};");
        file.Line();
        file.Line($"namespace {space};");
        file.Line();
        return file + body;
    }

    private static bool IsUsed(string name, string body) => name switch
    {
        "System.Drawing" => HasWord(body, "Point") || HasWord(body, "Size"),
        "System.Runtime.InteropServices" => HasWord(body, "MarshalAs") || HasWord(body, "StructLayout"),
        "System.Runtime.Serialization" => HasWord(body, "OptionalField"),
        "Stevedore.Generated" => HasWord(body, "WriteNested"),
        "Stevedore.Mfc" => s_mfcTypes.Any(type => HasWord(body, type)),
        _ => true,
    };

    private static bool HasWord(string text, string word)
    {
        for (int at = text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = text.IndexOf(word, at + 1, StringComparison.Ordinal))
        {
            bool before = at > 0 && (char.IsLetterOrDigit(text[at - 1]) || text[at - 1] == '_');
            bool after = at + word.Length < text.Length && (char.IsLetterOrDigit(text[at + word.Length]) || text[at + word.Length] == '_');
            if (!before && !after)
                return true;
        }
        return false;
    }
}
