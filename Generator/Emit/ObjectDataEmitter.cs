using Stevedore.Generator.Model;

namespace Stevedore.Generator.Emit;

/// <summary>Writes how a class that says its data itself is made from it, as an object that exists already.</summary>
internal static class ObjectDataEmitter
{
    private const string Info = "global::System.Runtime.Serialization.SerializationInfo";
    private const string Context = "global::System.Runtime.Serialization.StreamingContext";

    /// <summary>The interface that the class gets.</summary>
    public static string Contract(ImportedNames names) => names.Of(WellKnownTypes.DeserializationConstructor);

    public static void Emit(ArchivableType type, SourceWriter writer, ImportedNames names)
    {
        string kind = $"{names.Of(WellKnownTypes.UnsafeAccessorKind)}.Method";
        writer.Gap();
        using SourceWriter.Block body = writer.Braces($"void {Contract(names)}.Construct({Info} info, {Context} context)");
        writer.Line("Call(this, info, context);");
        writer.Gap();
        writer.Line($"[{names.Of(WellKnownTypes.UnsafeAccessor)}({kind}, Name = \".ctor\")]");
        writer.Line($"static extern void Call({type.Name} self, {Info} info, {Context} context);");
    }
}
