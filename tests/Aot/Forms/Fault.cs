using System.Runtime.Serialization;

namespace Cargo;

#pragma warning disable SYSLIB0051, CS0672

/// <summary>Says itself what it is made of, as exceptions do.</summary>
[Serializable]
public sealed partial class Fault : Exception
{
    public Fault(string message, Exception cause)
        : base(message, cause)
    {
    }

    private Fault(SerializationInfo info, StreamingContext context)
        : base(info, context) => Code = info.GetInt32(nameof(Code));

    public int Code { get; init; }

    public override void GetObjectData(SerializationInfo info, StreamingContext context)
    {
        base.GetObjectData(info, context);
        info.AddValue(nameof(Code), Code);
    }
}
