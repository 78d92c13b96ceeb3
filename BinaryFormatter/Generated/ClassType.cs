using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using Stevedore.Payloads;

namespace Stevedore.Generated;

/// <summary>A class of the program, whose fields generated code takes.</summary>
internal sealed class ClassType<[DynamicallyAccessedMembers(PayloadTypes.Constructors)] T>()
    : PayloadType(typeof(T)) where T : class, IPayloadFields<T>
{
    public override bool IsOfProgram => true;

    public override object? Create(PayloadRecord record)
    {
        object made = T.IsConstructed && RuntimeClass.Find(typeof(T)) is { IsAbstract: false } known
            ? known.CreateObject()
            : RuntimeHelpers.GetUninitializedObject(typeof(T));
        ((IPayloadFields<T>)made).BeginLoading(PayloadGraph.Context);
        return made;
    }

    public override object? Complete(object? created, PayloadRecord record)
    {
        ((IPayloadFields<T>)created!).ReadFields(new PayloadFields(record));
        return created;
    }
}
