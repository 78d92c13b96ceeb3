using System.Runtime.Serialization;
using Stevedore;

[Serializable]
public partial class Gauge
{
    public double Value;
    private Func<double, string>? [|_format|];

    [OnDeserialized]
    private void OnLoaded(StreamingContext context) => _format = static value => $"{value:F1}";

    public override string ToString() => _format?.Invoke(Value) ?? "";
}
