namespace Stevedore.RealFiles.Tests.PowerTab;

[Serializable, RuntimeClass("CMusicBar", Schema = 1)]
public sealed partial class MusicBar
{
    public byte Position;
    [When(typeof(Format), nameof(Format.IsBefore15))]
    private ushort _formerData;
    [When(typeof(Format), nameof(Format.IsFrom15))]
    private byte _data;
    [When(typeof(Format), nameof(Format.IsFrom15))]
    private byte _key;
    [When(typeof(Format), nameof(Format.IsFrom15))]
    private uint _time;
    [When(typeof(Format), nameof(Format.IsFrom15))]
    private byte _pulses;
    [When(typeof(Format), nameof(Format.IsFrom15))]
    private sbyte _letter;
    [When(typeof(Format), nameof(Format.IsFrom15))]
    private string _description = "";
}
