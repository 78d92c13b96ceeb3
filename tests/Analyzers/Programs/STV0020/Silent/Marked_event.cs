using Stevedore;

[Serializable]
public partial class Sensor
{
    public double Value;

    [field: NonSerialized] public event Action<double>? Measured;

    public void Measure() => Measured?.Invoke(Value);
}
