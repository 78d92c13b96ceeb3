using System.Runtime.Serialization;
using Stevedore;

[Serializable]
public sealed partial class Nothing : IObjectReference
{
    public static readonly Nothing Value = new();

    private Nothing()
    {
    }

    public object GetRealObject(StreamingContext context) => Value;
}
