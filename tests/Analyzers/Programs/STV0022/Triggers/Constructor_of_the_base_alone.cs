using System.Runtime.Serialization;
using Stevedore;

[Serializable]
public partial class Money : ISerializable
{
    public long Cents;

    public Money()
    {
    }

    protected Money(SerializationInfo info, StreamingContext context) => Cents = info.GetInt64("cents");

    public virtual void GetObjectData(SerializationInfo info, StreamingContext context) => info.AddValue("cents", Cents);
}

[Serializable]
public partial class [|Bill|] : Money
{
    public int Number;
}
