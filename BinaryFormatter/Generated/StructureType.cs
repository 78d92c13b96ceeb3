using Stevedore.Payloads;

namespace Stevedore.Generated;

/// <summary>A structure of the program, whose fields generated code takes.</summary>
internal sealed class StructureType<T>() : PayloadType(typeof(T)) where T : struct, IPayloadFields<T>
{
    public override bool IsOfProgram => true;

    public override object? Complete(object? created, PayloadRecord record)
    {
        T value = default;
        value.BeginLoading(PayloadGraph.Context);
        value.ReadFields(new PayloadFields(record));
        return value;
    }
}
