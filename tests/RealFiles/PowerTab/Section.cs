using Stevedore.Mfc;

namespace Stevedore.RealFiles.Tests.PowerTab;

[Serializable, RuntimeClass("CSection", Schema = 1)]
public sealed partial class Section
{
    public Rect Place;
    [When(typeof(Format), nameof(Format.IsBefore15))]
    private byte _key;
    [When(typeof(Format), nameof(Format.IsBefore15))]
    private ushort _formerEndBar;
    [When(typeof(Format), nameof(Format.IsFrom15))]
    private byte _endBar;
    [FixedLength(4)]
    private byte[] _spacing = [];
    [When(typeof(Format), nameof(Format.IsFrom15)), Embedded]
    private MusicBar _startBar = new();
    public List<Direction> Directions = [];
    public List<ChordText> ChordTexts = [];
    public List<RhythmSlash> RhythmSlashes = [];
    public List<Staff> Staves = [];
    public List<MusicBar> Bars = [];
}
