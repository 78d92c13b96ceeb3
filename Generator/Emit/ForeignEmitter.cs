using System.Globalization;
using System.Text;
using Stevedore.Generator.Model;
using Stevedore.Generator.Plan;

namespace Stevedore.Generator.Emit;

/// <summary>Writes the file with the formatters of types of other assemblies.</summary>
internal static class ForeignEmitter
{
    public const string ClassName = "ArchiveForeignTypes";

    private const string Member = "member";

    /// <summary>The hint name of the file.</summary>
    public static string HintName(string @namespace) => $"{@namespace}.{ClassName}.g.cs";

    public static string Emit(string @namespace, EquatableArray<ForeignPlan> plans)
    {
        ImportedNames names = ImportedNames.Qualified(@namespace);
        SourceWriter writer = new();
        LocalFunctions taken = new(["Register"]);
        (ForeignPlan Plan, string Formatter)[] named =
            [.. plans.Select(plan => (plan, taken.UniqueName(CSharpNames.Stem(Word(plan.Type.Name.SimpleName)) + "Formatter")))];
        writer.Line("/// <summary>Stores and loads the types of other assemblies that [ArchiveFormatterFor] names.</summary>");
        using (writer.Braces($"internal static class {ClassName}"))
        {
            writer.Line("/// <summary>Makes the formatters known to all archives.</summary>");
            using (writer.Braces("public static void Register()"))
            {
                foreach ((ForeignPlan plan, string formatter) in named)
                {
                    string statement = $"{BaseOf(plan, names)}.Register(new {formatter}());";
                    writer.Line(plan.Type.NeedsAnother ? RegistrationCode.IfPresent(statement, names.Of) : statement);
                }
            }

            foreach ((ForeignPlan plan, string formatter) in named)
                EmitFormatter(plan, formatter, writer, names);
        }

        StringBuilder file = new(FileHeader.Text);
        file.Append($"namespace {@namespace};\n\n");
        foreach (string import in names.Imports)
            file.Append(import).Append('\n');

        if (names.Imports.Any())
            file.Append('\n');

        return file.Append(writer).ToString();
    }

    private static void EmitFormatter(ForeignPlan plan, string formatter, SourceWriter writer, ImportedNames names)
    {
        string presence = plan.Type.IsValueType ? "" : "bool; ";
        writer.Gap();
        writer.Line($"/// <remarks>On the wire: {LayoutRemarks.Escape(presence + plan.Notation)}</remarks>");
        using SourceWriter.Block block = writer.Braces($"private sealed class {formatter} : {BaseOf(plan, names)}");
        EmitWrite(plan, writer, names);
        writer.Gap();
        EmitRead(plan, writer, names);
    }

    private static void EmitWrite(ForeignPlan plan, SourceWriter writer, ImportedNames names)
    {
        LocalFunctions functions = new(["Write", "Read"]);
        ValueCode values = new(names, functions);
        string archive = names.Of(WellKnownTypes.Archive);
        using SourceWriter.Block body = writer.Braces($"public override void Write({archive} archive, {TypeOf(plan, names)} value)");
        if (!plan.Type.IsValueType)
        {
            writer.Line(names.Generated("if (!archive.WriteForeignPresence(value))"));
            writer.Indented("return;");
            writer.Gap();
        }

        foreach ((ForeignMember member, WireValue value) in ValuesOf(plan))
            writer.Line($"{values.Store(value, "value." + member.Name, CSharpNames.Stem(member.Name))};");

        new FunctionEmitter(writer, names, values).Emit(functions, EmittedHalf.Store);
    }

    private static void EmitRead(ForeignPlan plan, SourceWriter writer, ImportedNames names)
    {
        LocalFunctions functions = new(["Write", "Read", "archive", Member, "cause", "e"]);
        ValueCode values = new(names, functions);
        Dictionary<string, string> loaded = plan.Type.Members
            .ToDictionary(static member => member.Name, member => functions.UniqueName(CSharpNames.Variable(member.Name)));
        string archive = names.Of(WellKnownTypes.Archive);
        using SourceWriter.Block body = writer.Braces($"public override {TypeOf(plan, names)} Read({archive} archive)");
        if (!plan.Type.IsValueType)
        {
            writer.Line("if (!archive.ReadBoolean())");
            writer.Indented("return null;");
            writer.Gap();
        }

        writer.Line($"string {Member} = \"\";");
        foreach ((ForeignMember member, WireValue value) in ValuesOf(plan))
            writer.Line($"{values.TypeOf(value)} {loaded[member.Name]};");

        new PlaceEmitter(writer, names).Emit(Member, () =>
        {
            foreach ((ForeignMember member, WireValue value) in ValuesOf(plan))
            {
                writer.Line($"{Member} = {CSharpNames.Literal(member.Name.TrimStart('@'))};");
                writer.Line($"{loaded[member.Name]} = {values.Load(value, existing: null, CSharpNames.Stem(member.Name))};");
            }
        });
        writer.Gap();
        using (writer.Braces("try"))
            EmitMaking(plan, loaded, writer, names);

        using (writer.Braces("catch (global::System.Exception cause)"))
            writer.Line(names.Generated($"throw archive.NotTaken<{names.Of(plan.Type.Name)}>(cause);"));

        new FunctionEmitter(writer, names, values).Emit(functions, EmittedHalf.Load);
    }

    private static void EmitMaking(ForeignPlan plan, Dictionary<string, string> loaded, SourceWriter writer, ImportedNames names)
    {
        string arguments = string.Join(", ", plan.Type.Taken.Select(name => loaded[name]));
        string made = $"return new {names.Of(plan.Type.Name)}({arguments})";
        ForeignMember[] set = [.. plan.Type.Members.Where(static member => member.IsSet)];
        if (set.Length == 0)
        {
            writer.Line(made + ";");
            return;
        }

        using SourceWriter.Block initializer = writer.Braces(made, "};");
        foreach (ForeignMember member in set)
            writer.Line($"{member.Name} = {loaded[member.Name]},");
    }

    private static IEnumerable<(ForeignMember Member, WireValue Value)> ValuesOf(ForeignPlan plan) => plan.Type.Members
        .Zip(plan.Operations, static (member, operation) => (member, new WireValue(member.Shape, operation)));

    private static string TypeOf(ForeignPlan plan, ImportedNames names) =>
        names.Of(plan.Type.Name) + (plan.Type.IsValueType ? "" : "?");

    private static string BaseOf(ForeignPlan plan, ImportedNames names) => $"global::Stevedore.ArchiveFormatter<{TypeOf(plan, names)}>";

    /// <summary>A name with type arguments as one word.</summary>
    private static string Word(string name) => string.Concat(name.Select(static character =>
        char.IsLetterOrDigit(character) || character == '_' ? character.ToString(CultureInfo.InvariantCulture) : "_"));
}
