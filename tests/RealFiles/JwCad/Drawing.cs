using System.Runtime.Serialization;

namespace Stevedore.RealFiles.Tests.JwCad;

/// <summary>A .jww drawing: a long head without objects, then the entities, and the blocks that they refer to by number.</summary>
[Serializable]
public sealed partial class Drawing
{
    [Magic]
    private const string Signature = "JwwData.";

    [BodyVersion]
    public uint Version = 700;
    public string Memo = "";
    public uint Paper;
    public uint WriteGroup;
    [FixedLength(16)]
    public LayerGroup[] Groups = [];
    [FixedLength(14)]
    private uint[] _dimensioning = [];
    [FixedLength(5)]
    private uint[] _lines = [];
    private uint _pens;
    private int _maxDrawWidth;
    [FixedLength(3)]
    private double[] _print = [];
    [FixedLength(2)]
    private uint[] _scales = [];
    [FixedLength(5)]
    private double[] _grid = [];
    [FixedLength(16, 16)]
    public string[][] LayerNames = [];
    [FixedLength(16)]
    public string[] GroupNames = [];
    [FixedLength(2)]
    private double[] _shadow = [];
    private uint _skyFlags;
    private double _skyHeight;
    [OptionalField(VersionAdded = 300), FixedLength(2)]
    private double[] _skyRanges = [];
    private uint _unit;
    [FixedLength(3)]
    private double[] _screen = [];
    [FixedLength(3)]
    private double[] _memory = [];
    [OptionalField(VersionAdded = 300), FixedLength(8)]
    private View[] _views = [];
    [OptionalField(VersionAdded = 300), FixedLength(2)]
    private View[] _moreViews = [];
    [FixedLength(10)]
    private double[] _doubleLines = [];
    private double _bothSides;
    [FixedLength(10, 2)]
    private uint[][] _screenPens = [];
    [FixedLength(10)]
    private PrintPen[] _printPens = [];
    [FixedLength(8, 4)]
    private uint[][] _lineTypes = [];
    [FixedLength(5, 5)]
    private uint[][] _randomLines = [];
    [FixedLength(4, 4)]
    private uint[][] _longLineTypes = [];
    [FixedLength(11)]
    private uint[] _drawingOrder = [];
    [OptionalField(VersionAdded = 223), FixedLength(5)]
    private uint[] _solids = [];
    [OptionalField(VersionAdded = 223), FixedLength(5)]
    private double[] _viewpoints = [];
    [OptionalField(VersionAdded = 225), FixedLength(4)]
    private double[] _inputLengths = [];
    [OptionalField(VersionAdded = 230), FixedLength(2)]
    private uint[] _solidColors = [];
    [OptionalField(VersionAdded = 420), FixedLength(257, 2)]
    private uint[][] _screenColors = [];
    [OptionalField(VersionAdded = 420), FixedLength(257)]
    public NamedColor[] PrintColors = [];
    [OptionalField(VersionAdded = 420), FixedLength(33, 4)]
    private uint[][] _userLineTypes = [];
    [OptionalField(VersionAdded = 420), FixedLength(33)]
    private NamedLineType[] _printLineTypes = [];
    [FixedLength(10)]
    private TextStyle[] _textStyles = [];
    [FixedLength(3)]
    private double[] _textSize = [];
    [FixedLength(2)]
    private uint[] _textFlags = [];
    [FixedLength(2)]
    private double[] _textGaps = [];
    private uint _textBase;
    [FixedLength(6)]
    private double[] _textOffsets = [];
    public List<Entity> Entities = [];
    public List<BlockDefinition> Blocks = [];
    [OptionalField(VersionAdded = 700), Count(WireType.UInt32)]
    public List<Image> Images = [];
}
