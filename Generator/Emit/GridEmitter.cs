using Stevedore.Generator.Model;

namespace Stevedore.Generator.Emit;

/// <summary>Writes the local functions that store and load arrays of more than one dimension, element by element.</summary>
internal sealed class GridEmitter(SourceWriter writer, ImportedNames names, ValueCode values)
{
    private static readonly string[] s_indices = ["i", "j", "k", "l"];

    public void EmitStore(ValueFunctions functions)
    {
        WireValue grid = functions.Value;
        string parameters = $"{names.Of(WellKnownTypes.Archive)} archive, {values.BareTypeOf(grid)}? items";
        using SourceWriter.Block body = writer.Braces($"static void {functions.Store}({parameters})");
        writer.Line(names.Generated("archive.WriteLengths(items);"));
        // Lengths such as 1,000,000 and 0 would take time without an element.
        writer.Line("if (items is null || items.Length == 0)");
        writer.Indented("return;");
        writer.Gap();
        writer.Line($"foreach ({values.TypeOf(grid.Element)} item in items)");
        writer.Indented($"{values.Store(grid.Element, "item", functions.Stem + "Item")};");
    }

    public void EmitLoad(ValueFunctions functions)
    {
        WireValue grid = functions.Value;
        int rank = ((TypeShape.Grid)grid.Shape).Rank;
        string element = values.TypeOf(grid.Element);
        string archive = names.Of(WellKnownTypes.Archive);
        using SourceWriter.Block body = writer.Braces($"static {values.TypeOf(grid)} {functions.Load}({archive} archive)");
        writer.Line(names.Generated($"int[]? lengths = archive.ReadLengths({CSharpNames.Literal(rank)}, out int count);"));
        if (grid.IsNullable)
        {
            writer.Line("if (lengths is null)");
            writer.Indented("return null;");
        }
        else
        {
            writer.Line($"lengths ??= new int[{CSharpNames.Literal(rank)}];");
        }

        writer.Gap();
        string capacity = names.Generated($"archive.CapacityFor<{element}>(count)");
        writer.Line($"var items = new {names.Of(WellKnownTypes.List)}<{element}>({capacity});");
        string load = values.Load(grid.Element, existing: null, functions.Stem + "Item");
        new PlaceEmitter(writer, names).Emit("items.Count", () =>
        {
            writer.Line("while (items.Count < count)");
            writer.Indented($"items.Add({load});");
        });
        writer.Gap();
        string create = values.NewGrid(rank, grid, static dimension => $"lengths[{CSharpNames.Literal(dimension)}]");
        writer.Line($"{values.BareTypeOf(grid)} grid = {create};");
        writer.Line("if (count == 0)");
        writer.Indented("return grid;");
        writer.Gap();
        writer.Line("int next = 0;");
        EmitLoops(rank, dimension: 0);
        writer.Gap();
        writer.Line("return grid;");
    }

    private void EmitLoops(int rank, int dimension)
    {
        string index = s_indices[dimension];
        string length = $"lengths[{CSharpNames.Literal(dimension)}]";
        using SourceWriter.Block loop = writer.Braces($"for (int {index} = 0; {index} < {length}; {index}++)");
        if (dimension + 1 < rank)
            EmitLoops(rank, dimension + 1);
        else
            writer.Line($"grid[{string.Join(", ", s_indices.Take(rank))}] = items[next++];");
    }
}
