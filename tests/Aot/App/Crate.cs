namespace Stevedore.Aot;

[Serializable]
internal partial struct Crate
{
    public string Goods { get; set; }

    public Hazard Hazard { get; set; }

    public override readonly string ToString() => $"{Goods} ({Hazard})";
}
