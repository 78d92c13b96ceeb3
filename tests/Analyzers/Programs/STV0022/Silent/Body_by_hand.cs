using System.Runtime.Serialization;
using Stevedore;

[Serializable]
public partial class Money : ISerializable
{
    public long Cents;

    public void GetObjectData(SerializationInfo info, StreamingContext context) => info.AddValue("cents", Cents);

    public void Serialize(Archive archive) => archive.Exchange(ref Cents);
}
