using System.Runtime.Serialization;
using Stevedore;

[Serializable]
public sealed partial class Nothing : ISerializable
{
    public static readonly Nothing Value = new();

    private Nothing()
    {
    }

    void ISerializable.GetObjectData(SerializationInfo info, StreamingContext context) => info.SetType(typeof(NothingReference));
}

[Serializable]
public sealed partial class NothingReference : IObjectReference
{
    public object GetRealObject(StreamingContext context) => Nothing.Value;
}
