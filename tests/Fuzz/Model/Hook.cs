using System.Runtime.Serialization;

namespace Stevedore.Fuzz.Model;

/// <summary>Code of a program's own that runs while it is loaded, in archives within an archive too.</summary>
[Serializable]
public partial class Hook(int weight) : IDeserializationCallback
{
    private readonly int _weight = weight;
    private Hook? _next;
    private int _loads;
    [NestedArchive] private List<Hook> _others = [];

    public int Weight => _weight;

    public static Hook Example() => new(4) { _next = new Hook(5), _others = [new Hook(6), new Hook(7)] };

    void IDeserializationCallback.OnDeserialization(object? sender) => _loads++;

    [OnDeserializing]
    private void Begin(StreamingContext context) => _next = null;

    [OnDeserialized]
    private void Complete(StreamingContext context) => _loads--;
}
