using Stevedore.Generator.Model;
using Stevedore.Generator.Plan;

namespace Stevedore.Generator.Emit;

/// <summary>Writes the local functions that a body calls, whatever kind of value they are for.</summary>
internal sealed class FunctionEmitter(SourceWriter writer, ImportedNames names, ValueCode values)
{
    public void Emit(LocalFunctions functions, EmittedHalf half = EmittedHalf.Both)
    {
        foreach (ValueFunctions pending in functions.TakePending())
        {
            if (half != EmittedHalf.Load)
                EmitStore(pending);

            if (half != EmittedHalf.Store && !IsExpression(pending.Value))
                EmitLoad(pending);
        }
    }

    /// <summary>A block of an array is loaded by one expression, which takes no function.</summary>
    private static bool IsExpression(WireValue value) =>
        value.IsBlock && value.Shape is TypeShape.Sequence sequence && sequence.Form == CollectionForms.Array;

    private void EmitStore(ValueFunctions functions)
    {
        writer.Gap();
        switch (functions.Value.Operation)
        {
            case WireOperation.Optional or WireOperation.Composite:
                new CompositeEmitter(writer, names, values).EmitStore(functions);
                break;
            case WireOperation.Grid:
                new GridEmitter(writer, names, values).EmitStore(functions);
                break;
            case FormOperation.Elements elements:
                new ElementsEmitter(writer, names, values).EmitStore(functions, elements.Extent);
                break;
            case FormOperation.Discriminated discriminated:
                new DiscriminatorEmitter(writer, names, values).EmitStore(functions, discriminated);
                break;
            case FormOperation.InlineArray:
                new InlineArrayEmitter(writer, names, values).EmitStore(functions);
                break;
            default:
                new CollectionEmitter(writer, names, values).EmitStore(functions);
                break;
        }
    }

    private void EmitLoad(ValueFunctions functions)
    {
        writer.Gap();
        switch (functions.Value.Operation)
        {
            case WireOperation.Optional or WireOperation.Composite:
                new CompositeEmitter(writer, names, values).EmitLoad(functions);
                break;
            case WireOperation.Grid:
                new GridEmitter(writer, names, values).EmitLoad(functions);
                break;
            case FormOperation.Elements elements:
                new ElementsEmitter(writer, names, values).EmitLoad(functions, elements.Extent);
                break;
            case FormOperation.Discriminated discriminated:
                new DiscriminatorEmitter(writer, names, values).EmitLoad(functions, discriminated);
                break;
            case FormOperation.InlineArray:
                new InlineArrayEmitter(writer, names, values).EmitLoad(functions);
                break;
            default:
                new CollectionEmitter(writer, names, values).EmitLoad(functions);
                break;
        }
    }
}
