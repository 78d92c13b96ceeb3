using System.Runtime.Serialization;
using Stevedore;

[Serializable]
public sealed partial class [|Rate|] : ISerializable
{
    public double Value;

    public Rate(SerializationInfo info) => Value = info.GetDouble("v");

    void ISerializable.GetObjectData(SerializationInfo info, StreamingContext context) => info.AddValue("v", Value);
}
