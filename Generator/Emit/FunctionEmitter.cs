using Stevedore.Generator.Plan;

namespace Stevedore.Generator.Emit;

/// <summary>Writes the local functions that a body calls, whatever kind of value they are for.</summary>
internal sealed class FunctionEmitter(SourceWriter writer, FileNames names, ValueCode values)
{
    public void Emit(LocalFunctions functions)
    {
        foreach (ValueFunctions pending in functions.TakePending())
            Emit(pending);
    }

    private void Emit(ValueFunctions functions)
    {
        writer.Gap();
        switch (functions.Operation)
        {
            case WireOperation.Optional or WireOperation.Composite:
                var composites = new CompositeEmitter(writer, names, values);
                composites.EmitStore(functions);
                writer.Gap();
                composites.EmitLoad(functions);
                break;
            case WireOperation.Grid:
                var grids = new GridEmitter(writer, names, values);
                grids.EmitStore(functions);
                writer.Gap();
                grids.EmitLoad(functions);
                break;
            default:
                var collections = new CollectionEmitter(writer, names, values);
                collections.EmitStore(functions);
                writer.Gap();
                collections.EmitLoad(functions);
                break;
        }
    }
}
