namespace Stevedore.RealFiles.Tests.PowerTab;

[Serializable, RuntimeClass("CGuitar", Schema = 1)]
public sealed partial class Guitar
{
    public byte Number;
    public string Description = "";
    /// <summary>Preset, volume, pan, reverb, chorus, tremolo, phaser, capo.</summary>
    [FixedLength(8)]
    public byte[] Sound = [];
    [Embedded]
    public Tuning Tuning = new();
}
