using System.Runtime.Serialization;
using Stevedore;

[Serializable]
public partial struct [|Money|] : ISerializable
{
    public decimal Amount;

    private Money(SerializationInfo info, StreamingContext context) => Amount = info.GetDecimal("cents") / 100;

    public void GetObjectData(SerializationInfo info, StreamingContext context) => info.AddValue("cents", Amount * 100);
}
