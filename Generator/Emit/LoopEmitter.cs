using Stevedore.Generator.Model;

namespace Stevedore.Generator.Emit;

/// <summary>Writes the loops that load elements, and tell a failure which of them it is in.</summary>
internal sealed class LoopEmitter(SourceWriter writer, ImportedNames names)
{
    /// <param name="index">The expression that counts the elements that are loaded.</param>
    /// <param name="statements">What loads one element.</param>
    public void Emit(string index, params string[] statements)
    {
        using (writer.Braces("try"))
        {
            string loop = $"while ({index} < count)";
            if (statements.Length == 1)
            {
                writer.Line(loop);
                writer.Indented(statements[0]);
            }
            else
            {
                using SourceWriter.Block block = writer.Braces(loop);
                foreach (string statement in statements)
                    writer.Line(statement);
            }
        }

        EmitPlace(index);
        writer.Gap();
    }

    /// <summary>The end of a <c>try</c> whose failures are told where they are.</summary>
    public void EmitPlace(string place)
    {
        using SourceWriter.Block block =
            writer.Braces(names.Generated($"catch ({names.Of(WellKnownTypes.ArchiveException)} e) when (e.IsIn({place}))"));
        writer.Line("throw;");
    }
}
