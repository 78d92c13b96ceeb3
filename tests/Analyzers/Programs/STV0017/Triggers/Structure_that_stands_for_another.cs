using System.Runtime.Serialization;
using Stevedore;

[Serializable]
public partial struct [|Kind|] : IObjectReference
{
    public int Number;

    public object GetRealObject(StreamingContext context) => new Kind { Number = Number + 1 };
}
