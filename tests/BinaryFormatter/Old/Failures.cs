using System.Runtime.Serialization;

namespace Stevedore.Payloads.Tests.Old;

#pragma warning disable CA1032, CS0414 // As people wrote them.

[Serializable]
public sealed partial class Failure : Exception
{
    private readonly int _code;

    public Failure(string message, int code, Exception? cause)
        : base(message, cause) => _code = code;

    private Failure(SerializationInfo info, StreamingContext context)
        : base(info, context) => _code = info.GetInt32("code");

    public int Code => _code;

#pragma warning disable CS0672 // What the base calls obsolete is what BinaryFormatter calls.
    public override void GetObjectData(SerializationInfo info, StreamingContext context)
    {
        base.GetObjectData(info, context);
        info.AddValue("code", _code);
    }
#pragma warning restore CS0672
}
