using System.Text;
using Stevedore.Generator.Model;
using Stevedore.Generator.Plan;

namespace Stevedore.Generator.Emit;

/// <summary>Writes the generated file of one type.</summary>
internal static class TypeEmitter
{
    public static string Emit(WirePlan plan)
    {
        ImportedNames names = new(plan.Type.Namespace, plan.Type.HiddenNames);
        SourceWriter writer = new();
        EmitContainers(plan, writer, names, depth: 0);

        StringBuilder file = new(FileHeader.Text);
        if (plan.Type.Namespace.Length > 0)
            file.Append("namespace ").Append(plan.Type.Namespace).Append(";\n\n");

        foreach (string import in names.Imports)
            file.Append(import).Append('\n');

        if (names.Imports.Any())
            file.Append('\n');

        return file.Append(writer).ToString();
    }

    private static void EmitContainers(WirePlan plan, SourceWriter writer, ImportedNames names, int depth)
    {
        if (depth == plan.Type.Containers.Count)
        {
            EmitType(plan, writer, names);
            return;
        }

        Container container = plan.Type.Containers[depth];
        using SourceWriter.Block block = writer.Braces($"partial {container.Keyword} {container.Name}");
        EmitContainers(plan, writer, names, depth + 1);
        for (NestedRegistrar? registrar = plan.Type.Registration?.Registrar; registrar is not null; registrar = registrar.Inner)
        {
            if (registrar.ContainerDepth == depth)
                EmitRegistrar(plan.Type.Registration!, registrar, writer, names);
        }
    }

    private static void EmitType(WirePlan plan, SourceWriter writer, ImportedNames names)
    {
        LayoutRemarks.Emit(plan, writer);
        string contract = names.Of(plan.Type.IsValueType ? WellKnownTypes.Archivable : WellKnownTypes.RuntimeObject);
        bool isConstructed = plan.Type.Data == DataBody.Constructed;
        List<string> contracts = [contract];
        if (isConstructed)
            contracts.Add(ObjectDataEmitter.Contract(names));
        bool isFixed = FixedLayoutEmitter.IsFixed(plan);
        bool isFlat = !isFixed && FlatLayoutEmitter.IsFlat(plan);
        if (isFixed)
            contracts.AddRange(FixedLayoutEmitter.Contracts(plan, names));
        if (isFlat)
            contracts.Add(names.Of(WellKnownTypes.HasFlatLayout));
        if (plan.Type.Payload is not null)
            contracts.Add(PayloadEmitter.Contract(plan.Type, names));
        string header = $"partial {plan.Type.Keyword} {plan.Type.Name} : {string.Join(", ", contracts)}";
        using SourceWriter.Block block = writer.Braces(header);
        if (!plan.Type.IsHandWritten)
            new SerializeEmitter(plan, writer, names).Emit();

        if (isFixed)
            new FixedLayoutEmitter(plan, writer, names).Emit();

        if (isFlat)
            new FlatLayoutEmitter(plan, writer, names).Emit();

        if (isConstructed)
            ObjectDataEmitter.Emit(plan.Type, writer, names);

        if (plan.Type.Payload is { } payload)
            new PayloadEmitter(plan.Type, payload, writer, names).Emit();

        if (plan.Type.Loading is { } loading)
            LoadingConstructorEmitter.Emit(plan.Type, loading, writer, names);

        if (plan.Type.IsValueType || plan.Type.DeclaresRuntimeClass)
            return;
        writer.Gap();
        string runtimeClass = names.Of(WellKnownTypes.RuntimeClass);
        writer.Line($"{runtimeClass} {contract}.GetRuntimeClass() => {runtimeClass}.Of<{plan.Type.Name}>();");
        if (plan.Type.Registration is { Creation: Creation.Factory })
            EmitFactory(plan.Type.Name, writer, names);
    }

    private static void EmitFactory(string type, SourceWriter writer, ImportedNames names)
    {
        writer.Gap();
        writer.Line("/// <summary>Makes an object for an archive to load.</summary>");
        writer.Line($"[{names.Of(WellKnownTypes.EditorBrowsable)}({names.Of(WellKnownTypes.EditorBrowsableState)}.Never)]");
        writer.Line($"public static {type} {ClassRegistration.Factory}() => new {type}();");
    }

    /// <summary>A class that the assembly's registry cannot name is registered from inside a container that can.</summary>
    private static void EmitRegistrar(ClassRegistration registration, NestedRegistrar registrar, SourceWriter writer, ImportedNames names)
    {
        const string Create = "Create";
        writer.Gap();
        writer.Line($"[{names.Of(WellKnownTypes.EditorBrowsable)}({names.Of(WellKnownTypes.EditorBrowsableState)}.Never)]");
        if (registration.IsForbidden)
            writer.Line("[global::System.Obsolete(\"It names a class that is obsolete as an error.\")]");

        using SourceWriter.Block block = writer.Braces($"internal static void {registrar.Method}()");
        if (registrar.Inner is { } inner)
        {
            writer.Line($"{inner.Container}.{inner.Method}();");
            return;
        }

        writer.Line(RegistrationCode.Statement(registration, names.Of, Create));
        if (registration.Payload is { } payload)
            writer.Line(PayloadEmitter.Registration(payload, names));
        if (registration.Creation == Creation.HiddenConstructor)
            RegistrationCode.EmitHiddenConstructor(registration, writer, names.Of, Create);
    }
}
