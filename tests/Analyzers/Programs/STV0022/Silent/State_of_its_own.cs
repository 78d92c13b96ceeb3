using System.Runtime.Serialization;
using Stevedore;

[Serializable]
public partial class Money : ISerializable
{
    public decimal Amount;

    public Money()
    {
    }

    protected Money(SerializationInfo info, StreamingContext context) => Amount = info.GetDecimal("cents") / 100;

    public void GetObjectData(SerializationInfo info, StreamingContext context) => info.AddValue("cents", Amount * 100);
}
