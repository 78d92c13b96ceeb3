using Stevedore.Generator.Model;

namespace Stevedore.Generator.Emit;

/// <summary>Writes the <c>try</c> around statements that load, whose failures are told where they are.</summary>
internal sealed class PlaceEmitter(SourceWriter writer, ImportedNames names)
{
    /// <param name="place">The expression that has the member or the index that is being loaded.</param>
    /// <param name="statements">Writes the statements.</param>
    public void Emit(string place, Action statements)
    {
        using (writer.Braces("try"))
            statements();

        using SourceWriter.Block block =
            writer.Braces(names.Generated($"catch ({names.Of(WellKnownTypes.ArchiveException)} e) when (e.IsIn({place}))"));
        writer.Line("throw;");
    }
}
