using System.Runtime.Serialization;
using Stevedore;

[Serializable]
public partial class Money : ISerializable
{
    public decimal Amount;

    public void GetObjectData(SerializationInfo info, StreamingContext context) => info.AddValue("cents", Amount * 100);

    public void Serialize(Archive archive)
    {
        if (archive.IsStoring)
            archive.Write(Amount);
        else
            Amount = archive.ReadDecimal();
    }
}
