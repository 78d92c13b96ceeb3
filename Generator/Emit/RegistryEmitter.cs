using System.Text;
using Stevedore.Generator.Model;
using Stevedore.Generator.Plan;

namespace Stevedore.Generator.Emit;

/// <summary>Writes the file that registers all classes of an assembly, and makes the assemblies that it references do the same.</summary>
internal static class RegistryEmitter
{
    private const string ClassName = "ArchiveClasses";

    /// <summary>The hint name of the file.</summary>
    public static string HintName(ClassRegistry registry) => $"{NamespaceOf(registry.Assembly)}.{ClassName}.g.cs";

    /// <summary>A namespace of the assembly's own, so that no two registries have the same name.</summary>
    public static string NamespaceOf(string assembly) => "Stevedore.Registries." + CSharpNames.Identifier(assembly);

    public static string Emit(ClassRegistry registry)
    {
        string place = NamespaceOf(registry.Assembly);
        ImportedNames names = new(place, EquatableArray<string>.Empty);
        SourceWriter writer = new();
        EmitClass(registry, writer, names);

        StringBuilder file = new(FileHeader.Text);
        string[] aliases = [.. registry.Referenced.Select(AliasIn).Where(static alias => alias != "global").Distinct()];
        foreach (string alias in aliases)
            file.Append($"extern alias {alias};\n");

        if (aliases.Length > 0)
            file.Append('\n');

        file.Append($"[assembly: global::Stevedore.ArchiveClasses(typeof(global::{place}.{ClassName}))]\n\n");
        file.Append($"namespace {place};\n\n");
        foreach (string import in names.Imports)
            file.Append(import).Append('\n');

        return file.Append('\n').Append(writer).ToString();
    }

    /// <summary>The alias with which the name of a registry begins: <c>global</c>, or that of its assembly.</summary>
    private static string AliasIn(string registry) => registry.Substring(0, registry.IndexOf(':'));

    private static void EmitClass(ClassRegistry registry, SourceWriter writer, ImportedNames names)
    {
        ClassRegistration[] classes = RegistrationOrder.BaseFirst(registry.Classes).ToArray();
        LocalFunctions functions = new(["Register"]);
        Dictionary<ClassRegistration, string> creators = classes
            .Where(registration => registration is { Registrar: null, Creation: Creation.HiddenConstructor })
            .ToDictionary(
                registration => registration,
                registration => functions.UniqueName("Create" + CSharpNames.Joined(registration.Type)));

        writer.Line($"/// <summary>Registers the archivable classes of {registry.Assembly}, "
            + "so that archives find them by their wire names.</summary>");
        writer.Line($"[{names.Of(WellKnownTypes.EditorBrowsable)}({names.Of(WellKnownTypes.EditorBrowsableState)}.Never)]");
        if (classes.Any(static registration => registration.IsForbidden))
            writer.Line("[global::System.Obsolete(\"It names classes that are obsolete as errors.\")]");

        using SourceWriter.Block type = writer.Braces($"public static class {ClassName}");
        writer.Line("private static bool s_isRegistered;");
        writer.Gap();
        writer.Line("/// <summary>Registers the classes of the referenced assemblies and of this one, "
            + "base classes first; the second call does nothing.</summary>");
        writer.Line($"[{names.Of(WellKnownTypes.ModuleInitializer)}]");
        using SourceWriter.Block method = writer.Braces("public static void Register()");
        writer.Line("if (s_isRegistered)");
        writer.Indented("return;");
        writer.Gap();
        writer.Line("s_isRegistered = true;");
        foreach (string referenced in registry.Referenced)
            writer.Line(RegistrationCode.IfPresent($"{referenced}.Register();", names.Of));

        foreach (ClassRegistration registration in classes)
        {
            creators.TryGetValue(registration, out string? create);
            string statement = registration.Registrar is { } registrar
                ? $"{registrar.Container}.{registrar.Method}();"
                : RegistrationCode.Statement(registration, names.Of, create ?? "");
            writer.Line(registration.NeedsAnother ? RegistrationCode.IfPresent(statement, names.Of) : statement);
            if (registration is { Registrar: null, Payload: { } payload })
            {
                string known = PayloadEmitter.Registration(payload, names);
                writer.Line(registration.NeedsAnother ? RegistrationCode.IfPresent(known, names.Of) : known);
            }
        }

        foreach (PayloadRegistration structure in registry.Structures)
            writer.Line(PayloadEmitter.Registration(structure, names));

        foreach (FormatterRegistration formatter in registry.Formatters)
        {
            string statement = $"global::Stevedore.ArchiveFormatter<{formatter.Type}>.Register(new {formatter.Formatter}());";
            writer.Line(formatter.NeedsAnother ? RegistrationCode.IfPresent(statement, names.Of) : statement);
        }

        if (registry.HasForeign)
            writer.Line($"{ForeignEmitter.ClassName}.Register();");

        if (registry.HasRoots)
            writer.Line($"{RootEmitter.ClassName}.Register();");

        if (registry.HasBoxes)
            writer.Line($"{BoxEmitter.ClassName}.Provide();");

        foreach (KeyValuePair<ClassRegistration, string> creator in creators)
            RegistrationCode.EmitHiddenConstructor(creator.Key, writer, names.Of, creator.Value);
    }
}
