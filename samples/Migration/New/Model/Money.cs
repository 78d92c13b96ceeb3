using System;
using System.Runtime.Serialization;

namespace HarbourOffice;

/// <summary>Says itself what its state is: an amount in hundredths, and the currency's three letters.</summary>
[Serializable]
public sealed partial class Money : ISerializable, IEquatable<Money>
{
    private readonly decimal _amount;
    private readonly string _currency;

    public Money(decimal amount, string currency)
    {
        _amount = amount;
        _currency = currency;
    }

    private Money(SerializationInfo info, StreamingContext context)
    {
        _amount = info.GetInt64("hundredths") / 100m;
        _currency = info.GetString("currency");
    }

    public decimal Amount => _amount;

    public string Currency => _currency;

    void ISerializable.GetObjectData(SerializationInfo info, StreamingContext context)
    {
        info.AddValue("hundredths", (long)(_amount * 100));
        info.AddValue("currency", _currency);
    }

    public bool Equals(Money other) => other != null && other._amount == _amount && other._currency == _currency;

    public override bool Equals(object obj) => Equals(obj as Money);

    public override int GetHashCode() => _amount.GetHashCode();
}
