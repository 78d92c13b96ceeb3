using Stevedore.Generator.Model;

namespace Stevedore.Generator.Emit;

/// <summary>Writes the constructor that runs the initializers of an object before it is loaded, and the method that calls it.</summary>
internal static class LoadingConstructorEmitter
{
    public static void Emit(ArchivableType type, LoadingConstructor constructor, SourceWriter writer, ImportedNames names)
    {
        string hidden = $"[{names.Of(WellKnownTypes.EditorBrowsable)}({names.Of(WellKnownTypes.EditorBrowsableState)}.Never)]";
        string loading = names.Of(WellKnownTypes.LoadingConstructor);
        writer.Gap();
        writer.Line("/// <summary>Runs the initializers of an object that an archive is about to load.</summary>");
        writer.Line(hidden);
        if (constructor.SetsRequiredMembers)
            writer.Line("[global::System.Diagnostics.CodeAnalysis.SetsRequiredMembers]");

        string access = type.IsSealed ? "private" : "protected";
        writer.Line($"{access} {type.Name.Split('<')[0]}(ref {loading} loading)");
        if (NextOf(constructor) is { } next)
            writer.Indented($": {next}");

        writer.Line("{");
        writer.Line("}");

        if (type.Registration is not { Creation: Creation.Loading })
            return;
        // Registries of other assemblies make objects of the constructions of a generic class.
        string visibility = type.Registration.IsOpen ? "public" : "internal";
        writer.Gap();
        writer.Line("/// <summary>Makes an object for an archive to load.</summary>");
        writer.Line(hidden);
        using SourceWriter.Block body = writer.Braces($"{visibility} static {type.Name} {ClassRegistration.Factory}()");
        writer.Line($"{loading} loading = default;");
        writer.Line($"return new {type.Name}(ref loading);");
    }

    private static string? NextOf(LoadingConstructor constructor) => constructor.Next switch
    {
        NextConstructor.LoadingOfBase => "base(ref loading)",
        NextConstructor.Primary => $"this({string.Join(", ", constructor.Arguments)})",
        _ => null,
    };
}
