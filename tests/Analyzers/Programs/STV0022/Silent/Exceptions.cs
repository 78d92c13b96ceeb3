using System.Runtime.Serialization;
using Stevedore;

[Serializable]
public abstract partial class Fault : Exception
{
    protected Fault(string message)
        : base(message)
    {
    }

    protected Fault(SerializationInfo info, StreamingContext context)
        : base(info, context)
    {
    }
}

[Serializable]
public sealed partial class Overload : Fault
{
    public Stream? Log;

    public Overload()
        : base("too heavy")
    {
    }

    private Overload(SerializationInfo info, StreamingContext context)
        : base(info, context)
    {
    }
}

[Serializable]
public sealed partial class Report
{
    public Exception? Cause;
    public Fault? Fault;
}
