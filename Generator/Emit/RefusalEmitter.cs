using System.Text;
using Stevedore.Generator.Model;

namespace Stevedore.Generator.Emit;

/// <summary>
/// Writes the file with bodies that only throw. The types that have them are reported, and whatever has one of them as a member is not to
/// be reported too, for no other reason than that the compiler misses a body.
/// </summary>
internal static class RefusalEmitter
{
    private const string Reason = "What keeps it from being archived was reported as it was compiled.";

    /// <summary>The hint name of the file.</summary>
    public static string HintName(string @namespace) => $"{@namespace}.{RefusedType.FileName}";

    public static string Emit(EquatableArray<RefusedType> types)
    {
        SourceWriter writer = new();
        foreach (IGrouping<string, RefusedType> place in types.GroupBy(static type => type.Namespace))
        {
            writer.Gap();
            using SourceWriter.Block? block = place.Key.Length > 0 ? writer.Braces($"namespace {place.Key}") : null;
            foreach (RefusedType type in place)
                Emit(type, writer, depth: 0);
        }

        return new StringBuilder(FileHeader.Text).Append(writer).ToString();
    }

    private static void Emit(RefusedType type, SourceWriter writer, int depth)
    {
        writer.Gap();
        if (depth < type.Containers.Count)
        {
            Container container = type.Containers[depth];
            using SourceWriter.Block outer = writer.Braces($"partial {container.Keyword} {container.Name}");
            Emit(type, writer, depth + 1);
            return;
        }

        using SourceWriter.Block block = writer.Braces($"partial {type.Keyword} {type.Name} : global::Stevedore.IArchivable");
        string modifiers = type.CanBeDerivedFrom ? "public virtual" : "public";
        writer.Line("/// <summary>Throws. What keeps this type from being archived is reported where it is declared.</summary>");
        writer.Line($"{modifiers} void Serialize(global::Stevedore.Archive archive) =>");
        writer.Indented($"throw new global::System.NotSupportedException(\"{Reason}\");");
    }
}
