using Stevedore.Generator.Model;
using Stevedore.Generator.Plan;

namespace Stevedore.Generator.Emit;

/// <summary>Writes the local functions that a body calls, whatever kind of value they are for.</summary>
internal sealed class FunctionEmitter(SourceWriter writer, FileNames names, ValueCode values)
{
    public void Emit(LocalFunctions functions, EmittedHalf half = EmittedHalf.Both)
    {
        foreach (ValueFunctions pending in functions.TakePending())
        {
            if (half != EmittedHalf.Load)
                EmitStore(pending);

            if (half != EmittedHalf.Store && !IsExpression(pending.Operation))
                EmitLoad(pending);
        }
    }

    /// <summary>A block of an array is loaded by one expression, which takes no function.</summary>
    private static bool IsExpression(WireOperation operation) => operation is WireOperation.Block { Form: var form } && form == CollectionForms.Array;

    private void EmitStore(ValueFunctions functions)
    {
        writer.Gap();
        switch (functions.Operation)
        {
            case WireOperation.Optional or WireOperation.Composite:
                new CompositeEmitter(writer, names, values).EmitStore(functions);
                break;
            case WireOperation.Grid:
                new GridEmitter(writer, names, values).EmitStore(functions);
                break;
            case LayoutOperation.Elements layout:
                new ElementsEmitter(writer, names, values).EmitStore(functions, layout);
                break;
            case LayoutOperation.Collection collection:
                new ElementsEmitter(writer, names, values).EmitStore(functions, collection);
                break;
            case LayoutOperation.InlineArray array:
                new InlineArrayEmitter(writer, names, values).EmitStore(functions, array);
                break;
            default:
                new CollectionEmitter(writer, names, values).EmitStore(functions);
                break;
        }
    }

    private void EmitLoad(ValueFunctions functions)
    {
        writer.Gap();
        switch (functions.Operation)
        {
            case WireOperation.Optional or WireOperation.Composite:
                new CompositeEmitter(writer, names, values).EmitLoad(functions);
                break;
            case WireOperation.Grid:
                new GridEmitter(writer, names, values).EmitLoad(functions);
                break;
            case LayoutOperation.Elements layout:
                new ElementsEmitter(writer, names, values).EmitLoad(functions, layout);
                break;
            case LayoutOperation.Collection collection:
                new ElementsEmitter(writer, names, values).EmitLoad(functions, collection);
                break;
            case LayoutOperation.InlineArray array:
                new InlineArrayEmitter(writer, names, values).EmitLoad(functions, array);
                break;
            default:
                new CollectionEmitter(writer, names, values).EmitLoad(functions);
                break;
        }
    }
}
