using System.Runtime.Serialization;

namespace Stevedore.RealFiles.Tests.PowerTab;

/// <summary>A .ptb document of Power Tab Editor 1.0 to 1.5.</summary>
[Serializable]
public sealed partial class Tablature
{
    [Magic]
    private const string Signature = "ptab";

    [BodyVersion]
    public ushort Version = Format.Version15;
    public string Title = "";
    public string Artist = "";
    public byte ReleasedOn;
    public string ReleaseTitle = "";
    public byte IsLive;
    public string Composer = "";
    public string Lyricist = "";
    public string Arranger = "";
    [Removed(Format.Version15)]
    private string _transcriber = "";
    public ushort Year;
    private byte _authorType;
    public string Copyright = "";
    public string Lyrics = "";
    [Removed(Format.Version15)]
    private string _notes = "";
    [Removed(Format.Version15)]
    private int _formerLineSpacing;
    [Removed(Format.Version15), FixedLength(3)]
    private PrintFont[] _formerFonts = [];
    [FixedLength(2)]
    public Part[] Parts = [];
    [Removed(Format.Version15)]
    private byte _formerFadeIn;
    [Removed(Format.Version15)]
    private byte _formerFadeOut;
    [OptionalField(VersionAdded = Format.Version15), FixedLength(3)]
    private PrintFont[] _fonts = [];
    [OptionalField(VersionAdded = Format.Version15)]
    private int _lineSpacing;
    [OptionalField(VersionAdded = Format.Version15)]
    private uint _fadeIn;
    [OptionalField(VersionAdded = Format.Version15)]
    private uint _fadeOut;

    public IReadOnlyList<PrintFont> Fonts => Version < Format.Version15 ? _formerFonts : _fonts;
}
