namespace Stevedore.Runtime.Tests.Archives.Model;

/// <summary>A derived class: its body is that of its base and then its own.</summary>
internal sealed class HeavyCrate : Crate
{
    private double _weight;

    public static new RuntimeClass Class { get; } =
        RuntimeClass.Register("HeavyCrate", 2, create: static () => new HeavyCrate(), baseClass: Crate.Class);

    public double Weight { get => _weight; set => _weight = value; }

    public override RuntimeClass GetRuntimeClass() => Class;

    public override void Serialize(Archive archive)
    {
        base.Serialize(archive);
        archive.Exchange(ref _weight);
    }
}
