using System;
using System.Runtime.Serialization;

namespace HarbourOffice;

/// <summary>An error that is kept with the entry it was made about.</summary>
[Serializable]
public partial class PaymentException : Exception
{
    private readonly Money _due;

    public PaymentException(string message, Money due, Exception inner)
        : base(message, inner)
    {
        _due = due;
    }

    protected PaymentException(SerializationInfo info, StreamingContext context)
        : base(info, context)
    {
        _due = (Money)info.GetValue("Due", typeof(Money));
    }

    public Money Due => _due;

    public override void GetObjectData(SerializationInfo info, StreamingContext context)
    {
        base.GetObjectData(info, context);
        info.AddValue("Due", _due, typeof(Money));
    }
}
